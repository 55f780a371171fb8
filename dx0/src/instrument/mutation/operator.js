/** One expression in the place of another. */
export const expression = (node, text) => [{ start: node.start, end: node.end, text, form: 'expression' }];
/** One statement in the place of another. */
export const statement = (node, text) => [{ start: node.start, end: node.end, text, form: 'statement' }];
//# sourceMappingURL=operator.js.map
