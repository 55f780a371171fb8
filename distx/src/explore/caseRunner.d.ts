import type { Finding } from '../scenario/finding.ts';
import type { Observer } from './observer.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Schedule } from './schedule.ts';
import type { Strategy } from './strategy.ts';
import type { CpuState } from './waiting.ts';
/** What came of one execution of a plan. */
export interface CaseResult {
    readonly outcome: OutcomeKind;
    /** The most telling first; empty when nothing is wrong. */
    readonly findings: readonly Finding[];
    /** As it was carried out. */
    readonly schedule: Schedule;
    readonly steps: number;
    readonly preemptions: number;
    /** For each CPU the numbers of the steps before which its operations begin. Only when observed. */
    readonly operationStarts: readonly (readonly number[])[];
    /** What each CPU was doing at the end. */
    readonly states: readonly CpuState[];
    /** Hash of the shared memory at the end. */
    readonly memoryHash: number;
}
/** Runs plans under strategies: what shrinking, replaying and verifying need to know of a subject. */
export interface CaseRunner {
    run(plan: Plan, strategy: Strategy, seed: number, observers?: readonly Observer[]): CaseResult;
}
//# sourceMappingURL=caseRunner.d.ts.map