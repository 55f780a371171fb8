import type { OutcomeKind } from '../../explore/outcome.ts';
import type { CaseSize } from '../../explore/shrink/failingCase.ts';
import type { ScheduleTimeline } from './documentTimeline.ts';
/** An execution of stepped CPUs that fails: what each step did. */
export interface DocumentSchedule {
    readonly outcome: OutcomeKind;
    /** Index = CPU. */
    readonly cpus: readonly ScheduleCpu[];
    /** In the order in which they happened. */
    readonly rows: readonly ScheduleRow[];
    /** Numbers of the steps after which a CPU was preempted. */
    readonly preempted: readonly number[];
    /** What shrinking came to; null when it was not shrunk. */
    readonly shrink: ScheduleShrink | null;
    /** Why it fails; null when nothing sensible can be said. */
    readonly why: ScheduleReason | null;
    /** Locks taken and given back, in the order of their steps; null when nothing is known of locks. */
    readonly lockEvents: readonly ScheduleLockEvent[] | null;
    /** What frames and CPUs looked like after each step; null when it was not recorded. */
    readonly timeline: ScheduleTimeline | null;
}
/** A row of the schedule: a step, or a plain access that happened as part of one. */
export interface ScheduleRow {
    /** Counts from 1; rows of one step have the same. */
    readonly step: number;
    readonly cpu: number;
    /** Operation of the scenario its CPU is in; null before the first and after the last. */
    readonly operation: string | null;
    /** What happened, such as `cas page[5].refcount 3 -> 0`. */
    readonly text: string;
    /** `file:line`. */
    readonly site: string | null;
    /** Name of the word; null when no word is touched. */
    readonly word: string | null;
    /** Value of the word before and after; null when no word is touched. */
    readonly before: number | null;
    readonly after: number | null;
    /** A plain access that happened as part of the step above it. */
    readonly isInStep: boolean;
    /** `violation`: the row to blame; `culprit`: the write that landed where it does harm. */
    readonly mark: 'violation' | 'culprit' | null;
    /** How much it has to do with the failure, 0 to 1000. */
    readonly weight: number;
    /** For a person, such as `preempted`, `begins isolate`, `takes node[0].lruLock`. */
    readonly notes: readonly string[];
}
/** A CPU of the schedule, and where it is at the end. */
export interface ScheduleCpu {
    readonly operations: readonly ScheduleOperation[];
    readonly state: 'ready' | 'asleep' | 'spinning' | 'finished';
    /** Oldest first; empty when nothing is known of locks. */
    readonly holds: readonly ScheduleLock[];
    readonly waitsFor: ScheduleLock | null;
}
export interface ScheduleOperation {
    readonly name: string;
    /** Step with which it begins; null when it did not. */
    readonly start: number | null;
}
/** A lock that is held or wanted. */
export interface ScheduleLock {
    readonly lockClass: string;
    readonly object: string;
    /** `file:line`. */
    readonly site: string | null;
    /** Null for one that is wanted, and for free-running CPUs. */
    readonly sinceStep: number | null;
}
export interface ScheduleLockEvent {
    readonly step: number;
    readonly cpu: number;
    readonly lock: string;
    readonly isTaken: boolean;
}
/** What shrinking came to. */
export interface ScheduleShrink {
    readonly before: CaseSize;
    readonly after: CaseSize;
    /** Executions it took. */
    readonly tries: number;
    readonly seconds: number;
    /** Whether all schedules with fewer preemptions were looked through. */
    readonly minimal: 'proven' | 'not proven';
}
/** A write that landed where it does harm; the rest are numbers of steps. */
export interface ScheduleReason {
    readonly sentence: string;
    readonly before: number;
    readonly write: number;
    readonly after: number;
}
//# sourceMappingURL=documentSchedule.d.ts.map