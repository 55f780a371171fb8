import type { Node } from 'oxc-parser';
import type { SitedAccess } from '../sharedAccess.ts';
import type { ModuleEdit } from './moduleEdit.ts';
type AtomicAccess = Extract<SitedAccess, {
    kind: 'atomic';
}>;
type Leave = (() => void) | undefined;
/**
 * Lowers a call of Atomics to a scheduling point before it:
 *
 * ```
 * Atomics.add(m, i, v)        (--control[0] === 0 && point(7, Op.add, m, i, v) && (yield), add(m, i, v, 7171))
 * Atomics.add(f(), i, v)      (t0 = (f()), --control[0] === 0 && point(7, …, t0, i, v) && (yield), add(t0, i, v, 7171))
 * Atomics.add(...args)        (yield* operate(7, "add", ...args))
 * Atomics.wait(m, i, v)       (yield* wait(7, m, i, v))
 * ```
 *
 * The last number is the `codeOf` site and kind. An operation that is repeated until it succeeds has a point in vain, too:
 *
 * ```
 * while (Atomics.load(m, i) !== 0)    ((--control[0] === 0 || inVain(65, m, i, 0)) && point(7, 65, m, i, 0) && (yield), …)
 * ```
 *
 * Where nothing can be suspended the runtime does the operation, as part of the step that is under way.
 */
export declare function lowerAtomic(edit: ModuleEdit, access: AtomicAccess, ancestors: readonly Node[]): Leave;
/** Whether nobody looks at the value of the expression. */
export declare function isUnused(node: Node, ancestors: readonly Node[]): boolean;
export {};
//# sourceMappingURL=points.d.ts.map