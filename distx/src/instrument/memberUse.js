import { isWrapper } from './unwrap.js';
/** How `member` is used, unless it is the target of an assignment, an update or an object pattern. */
export function memberUse(member, ancestors) {
    let child = member;
    let depth = ancestors.length - 1;
    let parenthesised = false;
    for (; depth >= 0 && isWrapper(ancestors[depth]); depth--) {
        child = ancestors[depth];
        parenthesised ||= child.type === 'ParenthesizedExpression';
    }
    const parent = ancestors[depth];
    if (parent?.type === 'CallExpression' && parent.callee === child)
        return 'call';
    if (parent?.type === 'NewExpression' && parent.callee === child)
        return 'call';
    if (parent && isTarget(parent, child))
        return 'other';
    if (member.object.type === 'Super' || isShortCircuited(member))
        return 'other';
    return !parenthesised && isInNewCallee(child, ancestors.slice(0, depth + 1)) ? 'other' : 'read';
}
/** Places where only a reference may stand, but for the properties of an object pattern. */
function isTarget(parent, child) {
    switch (parent.type) {
        case 'UnaryExpression':
            return parent.operator === 'delete';
        case 'TaggedTemplateExpression':
            return parent.tag === child;
        case 'ForInStatement':
        case 'ForOfStatement':
            return parent.left === child;
        case 'ArrayPattern':
        case 'RestElement':
            return true;
        case 'AssignmentPattern':
            return parent.left === child;
        default:
            return false;
    }
}
/** `a?.b[i]` must not evaluate `i` when `a` is missing, so no call can take its place. */
export function isShortCircuited(member) {
    let node = member;
    for (;;) {
        if ((node.type === 'MemberExpression' || node.type === 'CallExpression') && node.optional)
            return true;
        if (node.type === 'MemberExpression')
            node = node.object;
        else if (node.type === 'CallExpression')
            node = node.callee;
        else if (node.type === 'TSNonNullExpression' || node.type === 'ChainExpression')
            node = node.expression;
        else
            return false;
    }
}
/** In `new a[i].B()` a call at the place of `a[i]` would become what `new` constructs. */
function isInNewCallee(member, ancestors) {
    let child = member;
    for (let depth = ancestors.length - 1; depth >= 0; depth--) {
        const parent = ancestors[depth];
        if (parent.type === 'NewExpression')
            return parent.callee === child;
        const goesOn = (parent.type === 'MemberExpression' && parent.object === child) ||
            parent.type === 'TSNonNullExpression' ||
            (parent.type === 'TaggedTemplateExpression' && parent.tag === child);
        if (!goesOn)
            return false;
        child = parent;
    }
    return false;
}
//# sourceMappingURL=memberUse.js.map