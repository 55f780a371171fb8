import type { CallExpression, Node } from 'oxc-parser';
import { AWAIT_EQUAL, AWAIT_OTHER } from '../stepped/op.ts';
import type { ModuleEdit } from './moduleEdit.ts';
/** What an operation waits for. */
export interface Await {
    readonly flag: typeof AWAIT_EQUAL | typeof AWAIT_OTHER;
    /** Source of the awaited value, for an operation that does not take it as an argument. */
    readonly value?: string;
}
/**
 * Whether the operation is all that a loop repeats until it gets what it wants:
 *
 * ```
 * while (Atomics.load(m, i) !== 0);
 * while (Atomics.load(m, i) === 0) cpuRelax();
 * do {} while (Atomics.compareExchange(m, i, 0, 1) !== 0);
 * ```
 *
 * What it is compared with must keep its value while the loop runs.
 */
export declare function awaitOf(edit: ModuleEdit, node: CallExpression, ancestors: readonly Node[], method: string): Await | undefined;
//# sourceMappingURL=awaits.d.ts.map