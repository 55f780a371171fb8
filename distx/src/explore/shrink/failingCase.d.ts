import type { Finding } from '../../scenario/finding.ts';
import type { CaseResult } from '../caseRunner.ts';
import type { Plan } from '../plan.ts';
import type { Schedule } from '../schedule.ts';
/** A plan and a schedule that fail. */
export interface FailingCase {
    readonly plan: Plan;
    /** As carried out. */
    readonly schedule: Schedule;
    readonly result: CaseResult;
    readonly finding: Finding;
    /** Runs of the schedule, by index, that ended in a preemption. */
    readonly preempted: readonly number[];
}
/** Size of a case, for people. */
export interface CaseSize {
    readonly steps: number;
    readonly preemptions: number;
    /** CPUs that have operations. */
    readonly cpus: number;
}
export declare const busyCpus: (plan: Plan) => number;
export declare const sizeOf: (plan: Plan, { steps, preemptions }: CaseResult) => CaseSize;
/** Fewer preemptions weigh more than fewer CPUs, and these more than fewer steps. */
export declare const isLarger: (a: CaseSize, b: CaseSize) => boolean;
//# sourceMappingURL=failingCase.d.ts.map