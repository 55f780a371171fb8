import type { Explanation } from '../explore/explain.ts';
import type { OutcomeKind } from '../explore/outcome.ts';
import type { CaseSize } from '../explore/shrink/failingCase.ts';
import type { NamedFinding } from './namedFinding.ts';
import type { NamedLock } from './namedLock.ts';
import type { Timeline } from './timeline/timeline.ts';

/** A step of the failing execution, or a plain access that is part of one, with names for numbers. */
export interface SteppedEvent {
  /** Counts from 1. */
  readonly step: number;
  readonly cpu: number;
  /** Such as `cas page[5].refcount 3 -> 0`. */
  readonly text: string;
  /** A plain access that happened as part of the step. */
  readonly isInStep: boolean;
  /** `file:line`. */
  readonly site?: string | undefined;
  /** Name of the word; undefined when the step touches none. */
  readonly address?: string | undefined;
  readonly before: number;
  readonly after: number;
}

/** A CPU at the end of the failing execution. */
export interface SteppedCpu {
  /** Operations of its program by name. */
  readonly operations: readonly string[];
  /** Numbers of the steps with which they begin; as many as began. */
  readonly starts: readonly number[];
  readonly state: 'ready' | 'asleep' | 'spinning' | 'finished';
  /** Oldest first; undefined when nothing is known of locks. */
  readonly holds?: readonly (NamedLock & { readonly sinceStep?: number | undefined })[] | undefined;
  readonly waitsFor?: NamedLock | undefined;
}

/** One lock, or one of a class, taken while another was held: in how many executions. */
export interface LockOrderCount {
  readonly first: string;
  readonly second: string;
  readonly times: number;
  /** In how many the other way round. */
  readonly inverse: number;
}

/** A lock that was taken or given back. */
export interface LockEvent {
  readonly step: number;
  readonly cpu: number;
  readonly lock: string;
  readonly isTaken: boolean;
}

/** What shrinking came to. */
export interface ShrinkSummary {
  readonly before: CaseSize;
  readonly after: CaseSize;
  /** Executions it took. */
  readonly tries: number;
  readonly seconds: number;
  /** Whether all schedules with fewer preemptions were looked through. */
  readonly minimal: 'proven' | 'not proven';
}

/** A failing execution of stepped CPUs: plain data for screens, JSON and files. */
export interface SteppedFailure {
  /** At least one, the most telling first. */
  readonly findings: readonly NamedFinding[];
  readonly scenario: string;
  readonly buildHash: string;
  /** As given to `--bug`. */
  readonly bugs: readonly string[];
  /** The strategy that found it. */
  readonly strategy: string;
  /** The execution that failed first; counts from 1. */
  readonly execution: number;
  readonly outcome: OutcomeKind;
  /** Index = CPU. */
  readonly cpus: readonly SteppedCpu[];
  readonly events: readonly SteppedEvent[];
  /** Numbers of the steps after which a CPU was preempted. */
  readonly preempted: readonly number[];
  /** Undefined when it was not shrunk. */
  readonly shrink?: ShrinkSummary | undefined;
  readonly why?: Explanation | undefined;
  readonly lockOrders: readonly LockOrderCount[];
  /** In the order of their steps; undefined when nothing is known of locks. */
  readonly lockEvents?: readonly LockEvent[] | undefined;
  readonly token: string;
  /** Command that runs this execution again. */
  readonly replay: string;
  /** How sure it is that such a bug is found, in words. */
  readonly confidence?: string | undefined;
  /** Code that was not stepped. */
  readonly unstepped: readonly string[];
  /** How frames and CPUs looked after each step. */
  readonly timeline?: Timeline | undefined;
  /** Where the files are. */
  readonly folder?: string | undefined;
}
