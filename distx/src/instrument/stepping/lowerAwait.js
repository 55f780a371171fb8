import { isWrapper } from '../unwrap.js';
import { isFunction } from './functionNode.js';
/** Lowers `await x` in a stepped async function to `(yield* awaited(7, "…", x))`. */
export function lowerAwait(edit, node, ancestors) {
    if (!edit.steppedAround(node, ancestors))
        return undefined;
    const what = JSON.stringify(`${edit.where(node)} await`);
    const site = edit.sites.get(node) ?? 0;
    edit.text.update(node.start, node.start + 'await'.length, `(yield* ${edit.use('awaited')}(${site}, ${what},`);
    return () => edit.after(node, '))');
}
/** Whether all that is done with the value of a call is to await it, at once or as what an async function returns. */
export function isAwaited(node, ancestors) {
    let i = ancestors.length - 1;
    let child = node;
    while (i >= 0 && isPassing(ancestors[i], child))
        child = ancestors[i--];
    const parent = ancestors[i];
    if (parent?.type === 'AwaitExpression')
        return true;
    if (parent !== undefined && isFunction(parent))
        return parent.async && !parent.generator && parent.body === child;
    if (parent?.type !== 'ReturnStatement')
        return false;
    // In a `try` an error would be caught that is none of the call's.
    const fn = ancestors.findLastIndex(isFunction);
    const own = ancestors[fn];
    const isTried = ancestors.slice(fn).some(({ type }) => type === 'TryStatement');
    return isFunction(own) && own.async && !own.generator && !isTried;
}
/** Whether the value of the inner expression is that of the outer one. */
const isPassing = (outer, inner) => outer.type === 'ChainExpression' ||
    isWrapper(outer) ||
    (outer.type === 'ConditionalExpression' && outer.test !== inner);
//# sourceMappingURL=lowerAwait.js.map