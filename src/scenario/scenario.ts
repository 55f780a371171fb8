import type { ContentionExperiment } from './contention.ts';
import type { Finding } from './finding.ts';
import type { FrameView } from './frameView.ts';
import type { LockOrder } from './lockOrder.ts';
import type { LockStatistics } from './lockStatistics.ts';
import type { CpuSituation } from './cpuSituation.ts';
import type { Random } from './random.ts';
import type { Settings } from './settings.ts';

export type { Settings };

/** One kind of thing a CPU does; `Actor` is what the scenario made for the CPU. */
export interface Operation<Actor> {
  readonly name: string;
  /** Share among the scenario's operations, a whole number above 0. */
  readonly weight: number;
  /** In stepped runs it may be an async function; worker threads don't wait for its promise. */
  run(actor: Actor, random: Random): void;
}

/** The source position `file:line` of a call site number; undefined when it is unknown. */
export type SiteName = (site: number) => string | undefined;

/** The shared state of one run, as the main thread sees it. */
export interface SharedState {
  readonly buffer: SharedArrayBuffer;
  /** CPUs that take part. */
  readonly cpus: number;
  /** The complete configuration, plain JSON: with it and the buffer any thread attaches. */
  readonly settings: Settings;
}

/**
 * Shared state, one generated program per CPU, and what must hold.
 *
 * The campaign knows nothing else of a subject: it creates the state, lets every CPU attach, draws
 * operations by weight while an epoch lasts, and audits when all CPUs stand still. What a scenario
 * leaves out is for subjects with CPUs that serve each other, locks, or assertions of their own.
 */
export interface Scenario<Actor = unknown> {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  readonly operations: readonly Operation<Actor>[];
  /** Settings over the scenario's own for stepped runs: a state as small as its races allow. */
  readonly stepped?: Settings;
  /** The operations of each CPU by name, for a scenario whose stepped runs always do the same; otherwise they are drawn. */
  programs?(cpus: number): readonly (readonly string[])[];
  /** What its locks are compared for by `pagetorture contention`. */
  readonly contention?: ContentionExperiment;
  /** Makes and initialises the shared state. @throws Error with a one-line message for settings that do not fit. */
  create(settings: Settings): SharedState;
  /** What CPU `cpu` works with. `now` is a clock in ns. Called in the CPU's own thread. */
  attach(state: SharedState, cpu: number, now: () => number): Actor;
  /**
   * Makes an actor of an earlier execution as `attach` made it. With it stepped runs attach each CPU once, and not for
   * every execution; it then has to forget all that an operation may have left in the actor, also one that was broken off.
   */
  reattach?(actor: Actor): void;
  /** Called between operations: serve what other CPUs asked for. */
  poll?(actor: Actor): void;
  /** Stand still: serve the others until `done()`; `wake` on any CPU's state ends a wait. */
  idle?(actor: Actor, done: () => boolean): void;
  /** Ends the wait of every CPU in `idle`, so that it asks `done()` again. */
  wakeAll?(state: SharedState): void;
  /** After the last epoch, on each CPU: drop what it still holds. */
  settle?(actor: Actor): void;
  /** After every CPU has settled, on one CPU: tear everything down, so that what is left is a leak. */
  tearDown?(actor: Actor): void;
  /** What the subject's own assertions reported so far; may be called while the CPUs run. */
  reported?(state: SharedState, siteName?: SiteName): Finding[];
  /** Where each CPU is: locks held and waited for. May be called while the CPUs run. */
  situation?(state: SharedState): CpuSituation[];
  /** Lock statistics gathered so far. */
  lockStatistics?(state: SharedState): LockStatistics;
  /** The name of a word of the state, such as `page[7].refcount`; `address` counts words from the buffer's start. */
  addressName?(state: SharedState, address: number): string;
  /** What must hold between any two steps: called in stepped runs with a word that the step before has changed. */
  checkWord?(state: SharedState, address: number, siteName?: SiteName): Finding | undefined;
  /**
   * The objects it is about, for who draws them: always as many, in the same order. Called in stepped runs between any
   * two steps of an execution that is told in full. Without it the words are shown that were touched.
   */
  frames?(state: SharedState, siteName?: SiteName): readonly FrameView[];
  /** The words that are locks, by address, with their names; in stepped runs of other scenarios they are inferred. */
  lockWords?(state: SharedState): ReadonlyMap<number, string>;
  /** The orders in which locks were taken so far, of a subject that notes them itself. */
  lockOrders?(state: SharedState): readonly LockOrder[];
  /** Checks the whole state while no CPU runs; at `end` nothing may be left over. */
  audit(state: SharedState, phase: 'quiescent' | 'end', siteName?: SiteName): Finding[];
}
