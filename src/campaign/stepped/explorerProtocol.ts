import type { Search } from '../../explore/exhaustive/completeness.ts';
import type { TreeEstimate } from '../../explore/exhaustive/treeEstimate.ts';
import type { Explanation } from '../../explore/explain.ts';
import type { LockEdge } from '../../explore/detectors/lockOrder.ts';
import type { OutcomeKind } from '../../explore/outcome.ts';
import type { Plan } from '../../explore/plan.ts';
import type { CpuState } from '../../explore/waiting.ts';
import type { LockEvent, ShrinkSummary } from '../../report/steppedReport.ts';
import type { LockPlace } from '../../scenario/cpuSituation.ts';
import type { Timeline } from '../../report/timeline/timeline.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Settings } from '../../scenario/settings.ts';
import type { ScenarioFile } from '../scenarioFile.ts';

/** What an explorer has to load; plain data. */
export interface ExplorerSetup {
  readonly file: ScenarioFile;
  /** Paths of patches. */
  readonly patches: readonly string[];
  readonly settings: Settings;
  /** Plain accesses are scheduling points. */
  readonly fine: boolean;
  /** Steps after which an execution is given up. */
  readonly stepLimit: number;
  /** Whether detectors look at every step. */
  readonly detectors: boolean;
}

/** A schedule as plain data: CPU and length of each run. */
export type Runs = readonly (readonly [cpu: number, length: number])[];

/** An execution that led to something new, to be mutated. */
export interface Lead {
  readonly plan: Plan;
  readonly schedule: Runs;
}

/** One that was the first of its chunk to have some pairs of a write and the read that sees it, as `Coverage` has them. */
export interface NewLead extends Lead {
  readonly pairs: readonly number[];
}

/**
 * One generated program explored by one fresh strategy. Everything follows from the seed and the chunk's number,
 * so that results do not depend on who works it off.
 */
export interface ChunkTask {
  readonly kind: 'chunk';
  readonly setup: ExplorerSetup;
  readonly seed: number;
  readonly chunk: number;
  readonly strategy: string;
  /** Executions at most. */
  readonly executions: number;
  /** The operations of each CPU, by index; without them they are drawn. */
  readonly operations?: readonly (readonly number[])[];
  /** What they are drawn from, by index, each as often as it stands there; by weight, unless given. */
  readonly drawnFrom?: readonly number[];
  /** Instead of a strategy: the size of a search is estimated, whatever is found on the way; `bound` as in verify. */
  readonly probe?: { readonly bound?: number | undefined };
  /** The search keeps to words of this kind, such as `page[].refcount`. */
  readonly about?: string;
  /** The strategy begins with this execution, and mutants of it. */
  readonly lead?: Lead;
  /** Executions with something new are to be told. */
  readonly keepsLeads?: boolean;
  /** Two doubles, counted up: executions and steps. */
  readonly progress: SharedArrayBuffer;
  /** Scenarios that stay loaded in the thread, for a task that takes turns with others; 1 unless given. */
  readonly keeps?: number | undefined;
}

/** A failing execution, complete: it can be replayed from this. */
export interface FoundCase {
  readonly strategy: string;
  readonly chunk: number;
  /** Number of the execution in its chunk, from 0. */
  readonly execution: number;
  readonly plan: Plan;
  readonly schedule: Runs;
  readonly steps: number;
  readonly preemptions: number;
  readonly findings: readonly Finding[];
}

/** An order of two locks, and the first execution that had it. */
export interface WitnessedOrder {
  readonly edge: LockEdge;
  /** Executions with this order. */
  readonly executions: number;
  readonly chunk: number;
  readonly execution: number;
  readonly plan: Plan;
  readonly schedule: Runs;
}

export interface ChunkResult {
  readonly executions: number;
  /** Those of them that drew a new program, see `drawing`. */
  readonly drawn: number;
  readonly steps: number;
  readonly outcomes: Partial<Record<OutcomeKind, number>>;
  /** The strategy had nothing left to explore. */
  readonly exhausted: boolean;
  /** How far it has come, if it goes through schedules one after the other. */
  readonly search?: Search | undefined;
  /** What probes of a search tree came to. */
  readonly estimate?: TreeEstimate | undefined;
  readonly found?: FoundCase | undefined;
  /** Code that ran without being suspended. */
  readonly unstepped: readonly string[];
  /** The class of each execution's schedule, as a hash; empty when nobody looks at steps. */
  readonly classes: readonly number[];
  /** Orders of locks in all executions of this thread so far, each with the number of those since the last chunk. */
  readonly lockOrders: readonly WitnessedOrder[];
  /** Most steps of an execution. */
  readonly longest: number;
  /** In the order of executions; nothing unless they were asked for. */
  readonly leads: readonly NewLead[];
}

/** A failing execution is to be made small, or one that is known is to be told. */
export interface ShrinkTask {
  readonly kind: 'shrink';
  readonly setup: ExplorerSetup;
  readonly plan: Plan;
  readonly schedule: Runs;
  /** What went wrong; undefined: whatever goes wrong. */
  readonly finding?: Finding | undefined;
  /** Time for shrinking; 0: tell it as it is. */
  readonly ms: number;
  /** As of a chunk. */
  readonly keeps?: number | undefined;
  /** The schedule is of another build, and followed as far as it can be. */
  readonly isLenient?: boolean;
  readonly progress: SharedArrayBuffer;
}

/** One attempt to find a bug, from the first chunk to a token, all on one thread. */
export interface HuntTask {
  readonly kind: 'hunt';
  readonly setup: ExplorerSetup;
  /** As given to `--bug`; for tokens. */
  readonly bugs: readonly string[];
  readonly strategy: string;
  /** Executions at most. */
  readonly executions: number;
  readonly seed: number;
  /** Time for making a failing execution small; 0: it is left as it is. */
  readonly shrinkMs: number;
  /** As in `ChunkTask`. */
  readonly progress: SharedArrayBuffer;
}

export interface HuntResult {
  /** Number of the failing execution, from 1; of all executions when nothing was found. */
  readonly executions: number;
  /** Until the finding, without loading and shrinking. */
  readonly seconds: number;
  /** The scenario's programs are always the same. */
  readonly isFixed: boolean;
  readonly found?: HuntFound | undefined;
}

/** The subject can't be loaded: an error that the user can mend, which would lose its class on its way. */
export interface HuntRefused {
  readonly message: string;
  readonly hint: string;
}

export interface HuntFound {
  readonly strategy: string;
  readonly oracle: string;
  readonly title: string;
  /** Undefined when there was no time for it, or it did not fail in the same way again. */
  readonly shrink?: ShrinkSummary | undefined;
  readonly token: string;
}

/** A step of an execution, with names. */
export interface NamedStep {
  readonly step: number;
  readonly cpu: number;
  readonly op: string;
  /** A plain access within the step. */
  readonly isInStep: boolean;
  /** `file:line`; undefined when unknown. */
  readonly site?: string | undefined;
  readonly address: number;
  readonly object: string;
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

/** A lock that was taken or given back, with its class. */
export interface LockChange extends LockEvent {
  readonly lockClass: string;
}

/** The locks of a CPU at the end of an execution, oldest first. */
export interface CpuLocks {
  readonly holds: readonly (LockPlace & { readonly sinceStep?: number | undefined })[];
  readonly waitsFor?: LockPlace | undefined;
}

/** What happened to locks in an execution. */
export interface LockHistory {
  readonly changes: readonly LockChange[];
  /** Index = CPU. */
  readonly cpus: readonly CpuLocks[];
}

/** Everything about one execution. */
export interface TracedCase {
  readonly plan: Plan;
  /** For a replay; the last run goes on as long as it can. */
  readonly schedule: Runs;
  readonly outcome: OutcomeKind;
  readonly findings: readonly Finding[];
  readonly steps: number;
  readonly preemptions: number;
  readonly memoryHash: number;
  readonly events: readonly NamedStep[];
  /** For each CPU the steps before which its operations begin. */
  readonly operationStarts: readonly (readonly number[])[];
  /** Names of each CPU's operations. */
  readonly programs: readonly (readonly string[])[];
  /** Undefined when nothing is known of locks. */
  readonly locks?: LockHistory | undefined;
  /** Numbers of the steps after which a CPU was preempted. */
  readonly preempted: readonly number[];
  readonly states: readonly CpuState[];
  readonly why?: Explanation | undefined;
  readonly shrink?: ShrinkSummary | undefined;
  /** How frames and CPUs looked after each step. */
  readonly timeline?: Timeline | undefined;
}

/** One mutant of a subject with all of its mutants is hunted, until something fires. */
export interface MutantTask {
  readonly kind: 'mutant';
  readonly setup: ExplorerSetup;
  /** Number of the mutant; 0: none. */
  readonly mutant: number;
  readonly seed: number;
  /** Executions at most. */
  readonly executions: number;
  readonly progress: SharedArrayBuffer;
  /** As of a chunk. */
  readonly keeps?: number | undefined;
}

export interface MutantResult {
  readonly executions: number;
  readonly steps: number;
  /** Whether the scenario's programs are always the same. */
  readonly isFixed: boolean;
  /** What fired; undefined: nothing did. */
  readonly killedBy?: { readonly oracle: string; readonly title: string } | undefined;
  /** Numbers of the mutants whose places were reached, and how often. */
  readonly reached: readonly (readonly [mutant: number, times: number])[];
}

export type ExplorerTask = ChunkTask | ShrinkTask | HuntTask | MutantTask;
