/** Puts a statement in front of all others of a block, but after its directives. */
export function insertStatement(edit, block, statement) {
    const directive = block.body.findLast((node) => node.type === 'ExpressionStatement' && node.directive);
    if (directive) {
        const isEnded = edit.module.text[directive.end - 1] === ';';
        edit.text.appendLeft(directive.end, `${isEnded ? '' : ';'}${statement}`);
    }
    else if (block.type === 'Program') {
        const [first] = block.body;
        edit.text.appendLeft(first?.start ?? block.end, statement);
    }
    else {
        const open = block.type === 'StaticBlock' ? edit.module.text.indexOf('{', block.start) : block.start;
        edit.text.appendLeft(open + 1, statement);
    }
}
//# sourceMappingURL=insertStatement.js.map