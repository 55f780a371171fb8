import type { Execution } from '../execution.ts';
/**
 * What comes without a preemption: the CPU that ran as long as it is enabled, otherwise the lowest enabled one.
 * It is let run to its end.
 */
export declare function goOn(execution: Execution): number;
//# sourceMappingURL=goOn.d.ts.map
