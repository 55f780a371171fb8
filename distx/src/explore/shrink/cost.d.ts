import { type FailingCase } from './failingCase.ts';
/**
 * What a failing case costs its reader, the weightiest first: preemptions, CPUs that do something, steps. Then
 * what makes two such cases differ in nothing but looks: operations, seeds (tokens get shorter), CPU numbers,
 * runs, and preemptions within operations.
 */
export declare function costOf({ plan, schedule, result, preempted }: FailingCase): readonly number[];
/** Negative when the first case is the cheaper one; at the same cost, the one in which low CPUs run early and for long. */
export declare function compareCases(a: FailingCase, b: FailingCase): number;
//# sourceMappingURL=cost.d.ts.map