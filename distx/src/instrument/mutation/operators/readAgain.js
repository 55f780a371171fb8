import { walk } from '../../walk.js';
import { expression } from '../operator.js';
/** What was read into a constant is read once more where the constant is used: after an unlock, after a check. */
export const readAgain = {
    name: 'read-again',
    summary: 'a value is read once more where it is used',
    at(node, ancestors, { touches, textOf }) {
        if (node.type !== 'VariableDeclaration' || node.kind !== 'const' || node.declarations.length !== 1)
            return [];
        const { id, init } = node.declarations[0];
        const block = ancestors.at(-1);
        if (id.type !== 'Identifier' || init === null || !isRead(init) || !touches(init))
            return [];
        if (block?.type !== 'BlockStatement')
            return [];
        const uses = [];
        const inner = new Set();
        // Where the value may have become another one: a plain read is no step of its own.
        let changes = init.type === 'CallExpression' ? node.end : Infinity;
        walk(block, (use, around) => {
            if (use.type.endsWith('Function') || use.type.startsWith('Arrow'))
                inner.add(use);
            if (use.type !== 'Identifier' || use.name !== id.name || use.start < node.end)
                return;
            if (around.some((one) => inner.has(one)) || isName(use, around.at(-1)))
                return;
            uses.push(use);
        });
        walk(block, ({ type, start, end }) => {
            const acts = type === 'CallExpression' || type === 'AssignmentExpression' || type === 'UpdateExpression';
            if (acts && start >= node.end)
                changes = Math.min(changes, end);
        });
        // The first use sees nothing new, as a rule.
        const late = uses.slice(1, 3).filter(({ start }) => start >= changes);
        return late.map((use) => expression(use, `(${textOf(init)})`));
    },
};
/** A read that may be repeated: nothing is changed by it. */
const isRead = (node) => (node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'load') ||
    (node.type === 'CallExpression' &&
        node.callee.type === 'Identifier' &&
        /^(?:read|page|test|is|nr)/.test(node.callee.name)) ||
    (node.type === 'TSNonNullExpression' && isRead(node.expression)) ||
    (node.type === 'MemberExpression' && node.computed);
/** Whether an identifier only names a member or a key. */
const isName = (use, parent) => (parent.type === 'MemberExpression' && parent.property === use && !parent.computed) ||
    (parent.type === 'Property' && (parent.key === use || parent.shorthand));
//# sourceMappingURL=readAgain.js.map