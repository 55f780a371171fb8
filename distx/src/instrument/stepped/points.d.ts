import { type SharedView } from './sharedView.ts';
/** Called when the budget is used up. True: yield before the operation. */
export declare function point(site: number, kind: number, array: SharedView, index: number, a?: unknown, b?: unknown): boolean;
/**
 * Whether an operation that waits for a value would not find it: then there is a point, be the budget used up or not,
 * since spinning in vain is no step.
 */
export declare const inVain: (kind: number, array: SharedView, index: number, value: unknown) => boolean;
/** Called before a plain access when `control[PLAIN]` is set. True: yield before it, where that is possible. */
export declare function plain(site: number, kind: number, array: unknown, index: unknown, value?: unknown): boolean;
/** Called at the head of a loop when the turns are used up. */
export declare function turn(site: number, count: number, ...locals: readonly unknown[]): void;
//# sourceMappingURL=points.d.ts.map