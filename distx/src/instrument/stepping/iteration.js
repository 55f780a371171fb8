/** What is iterated when one is made of it. */
const MAKERS = /^(?:Array|Map|Set|(?:(?:Ui|I)nt(?:8|16|32)|Float(?:32|64)|Big(?:Ui|I)nt64|Uint8Clamped)Array)$/;
/** What can't be shared memory. */
const OWN = new Set(['ArrayExpression', 'Literal', 'TemplateLiteral', 'ObjectExpression']);
/** Whether the elements of an expression's value are read one after the other: `for (… of o)`, `[...o]`, `new Set(o)`. */
export function isIterated(node, ancestors) {
    const parent = ancestors.at(-1);
    if (!parent || OWN.has(node.type))
        return false;
    switch (parent.type) {
        case 'ForOfStatement':
            return parent.right === node && !parent.await;
        case 'SpreadElement':
            return ancestors.at(-2)?.type !== 'ObjectExpression';
        case 'VariableDeclarator':
            return parent.init === node && parent.id.type === 'ArrayPattern';
        case 'AssignmentExpression':
            return parent.right === node && parent.left.type === 'ArrayPattern';
        case 'NewExpression':
            return parent.arguments[0] === node && isMaker(parent.callee);
        case 'CallExpression':
            return parent.arguments[0] === node && isFrom(parent.callee);
        default:
            return false;
    }
}
const isMaker = (node) => node.type === 'Identifier' && MAKERS.test(node.name);
/** `Array.from`, `Int32Array.from` */
const isFrom = (callee) => callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'from' &&
    isMaker(callee.object);
/** `o` becomes `iterated(7, o)`, which tells the handler of elements of shared memory as they are read. */
export function lowerIterated(edit, node) {
    edit.before(node, `${edit.use('iterated')}(${edit.sites.get(node) ?? 0}, `);
    return () => edit.after(node, ')');
}
//# sourceMappingURL=iteration.js.map