import type { Machine } from '../mm/machine/machine.ts';
/** The two values of a report in words; what they are is up to the callers of vmBugOn and reportBug. */
export declare function bugValues(machine: Machine, bug: number, a: number, b: number): string;
//# sourceMappingURL=bugValues.d.ts.map
