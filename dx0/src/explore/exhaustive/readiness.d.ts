import type { Execution } from '../execution.ts';
/** CPUs that fit into a mask. */
export declare const MOST_CPUS = 31;
/** Whether the operation with these flags succeeds on a word that holds `value`; one that awaits nothing always does. */
export declare const succeeds: (kind: number, value: number, expected: unknown) => boolean;
export declare const isAwait: (kind: number) => boolean;
/** Whether the pending operation of a CPU awaits a value that its word does not hold. */
export declare function awaitsInVain({ pending }: Execution, cpu: number): boolean;
/** Whether the next step of a CPU leads somewhere. */
export declare const isReady: (execution: Execution, cpu: number) => boolean;
/** The CPUs whose next step leads somewhere, as a bit mask: to repeat in vain what awaits a value is no step. */
export declare function readyMask(execution: Execution): number;
//# sourceMappingURL=readiness.d.ts.map
