import { bulkMethodOf } from './bulkCall.js';
import { argumentsOf, comma } from './calls.js';
/**
 * Tells the handler of all elements that a method of shared memory reads or writes:
 *
 * ```
 * o.fill(v)      bulkMethodNow(7, o, "fill", v)
 * o.fill(v)      (yield* bulkMethod(7, o, "fill", v))     with plain accesses as scheduling points
 * ```
 */
export function lowerBulkCall(edit, node, ancestors) {
    const { callee, name } = bulkMethodOf(node);
    const isSuspended = edit.subject.fine && edit.steppedAround(node, ancestors) !== undefined;
    const head = isSuspended ? `(yield* ${edit.use('bulkMethod')}(` : `${edit.use('bulkMethodNow')}(`;
    const { start, end } = callee.object;
    edit.replace(node.start, start, `${head}${edit.sites.get(node) ?? 0}, `);
    edit.text.update(end, argumentsOf(node), `, ${JSON.stringify(name)}${comma(node)}`);
    const ends = node.arguments.length > 0 ? '' : ')';
    return () => edit.after(node, isSuspended ? `${ends})` : ends);
}
//# sourceMappingURL=lowerBulkCall.js.map