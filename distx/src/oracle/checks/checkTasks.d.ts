import type { Check } from './check.ts';
/** I24: between two operations no task has the flag of one of them: it would take later allocations elsewhere. */
export declare const checkTasks: Check;
//# sourceMappingURL=checkTasks.d.ts.map