import type { CallExpression, Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
/**
 * Tells the handler of all elements that a method of shared memory reads or writes:
 *
 * ```
 * o.fill(v)      bulkMethodNow(7, o, "fill", v)
 * o.fill(v)      (yield* bulkMethod(7, o, "fill", v))     with plain accesses as scheduling points
 * ```
 */
export declare function lowerBulkCall(edit: ModuleEdit, node: CallExpression, ancestors: readonly Node[]): () => void;
//# sourceMappingURL=lowerBulkCall.d.ts.map