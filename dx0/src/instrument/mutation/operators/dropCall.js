import { statement } from '../operator.js';
/** A call whose result nobody wants is left out: an unlock, a wake-up, a flag, a counter. */
export const dropCall = {
  name: 'drop-call',
  summary: 'a call is left out',
  at(node, ancestors, { touches }) {
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'CallExpression') return [];
    // A branch or a loop keeps a body.
    const left = ancestors.at(-1)?.type === 'BlockStatement' ? '' : ';';
    return touches(node.expression) ? [statement(node, left)] : [];
  },
};
//# sourceMappingURL=dropCall.js.map
