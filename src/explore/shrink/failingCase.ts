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

export const busyCpus = (plan: Plan): number => plan.filter((operations) => operations.length > 0).length;

export const sizeOf = (plan: Plan, { steps, preemptions }: CaseResult): CaseSize => ({
  steps,
  preemptions,
  cpus: busyCpus(plan),
});

/** Fewer preemptions weigh more than fewer CPUs, and these more than fewer steps. */
export const isLarger = (a: CaseSize, b: CaseSize): boolean =>
  a.preemptions === b.preemptions
    ? a.cpus === b.cpus
      ? a.steps > b.steps
      : a.cpus > b.cpus
    : a.preemptions > b.preemptions;
