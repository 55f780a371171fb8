import { Op } from '../instrument/stepped/op.ts';
import { PRIVATE, type SharedView } from '../instrument/stepped/sharedView.ts';
import type { Random } from '../scenario/random.ts';
import type { EnabledSet } from './enabledSet.ts';
import type { Execution } from './execution.ts';
import type { Observer } from './observer.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';
import type { Coroutine, Program } from './program.ts';
import type { ReadSets } from './readSets.ts';
import { Schedule } from './schedule.ts';
import type { Sleepers } from './sleepers.ts';
import { StoreBuffers } from './storeBuffers.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import { Stepper } from './stepper.ts';
import { CUT, type Strategy } from './strategy.ts';
import { PROBE_STEPS, type CpuState, Waiting } from './waiting.ts';

export interface EngineOptions {
  /** Steps after which an execution is given up. */
  readonly stepLimit: number;
  readonly observers: readonly Observer[];
  /** Whether the build makes plain accesses points of their own (`stepped-fine`). */
  readonly fine: boolean;
  /** Whether plain stores are delayed, see `StoreBuffers`; then there are twice as many CPUs, and the build is fine. */
  readonly storeBuffers: boolean;
}

/** No CPU was picked: somebody has to be asked again. */
const AGAIN = -2;

/**
 * Steps the CPUs of a program through one execution after the other, as a strategy decides. A schedule that was
 * recorded while somebody looked on replays when nobody does, and the other way round.
 */
export class Engine implements Execution {
  readonly cpus: number;
  readonly enabled: EnabledSet;
  readonly schedule = new Schedule();
  readonly sleepers: Sleepers;
  readonly pending: SteppedRuntime['pending'];
  steps = 0;
  unasked = 0;
  last = -1;
  preemptions = 0;
  grant = 1;
  readonly #program: Program;
  readonly #runtime: SteppedRuntime;
  readonly #addressOf: SteppedRuntime['addressOf'];
  readonly #options: EngineOptions;
  readonly #coroutines: Coroutine[] = [];
  readonly #waiting: Waiting;
  readonly #stepper: Stepper;
  readonly #outcome: Outcome = { kind: 'complete', cpu: -1, error: undefined };
  readonly #buffers: StoreBuffers | undefined;
  #observers: readonly Observer[];
  /** The strategy whose observer is among them. */
  #observed: Strategy | undefined;
  #forces = false;
  /** Whether it was the strategy that said who runs next. */
  #isAsked = true;

  constructor(runtime: SteppedRuntime, program: Program, options: Partial<EngineOptions> = {}) {
    this.cpus = options.storeBuffers === true ? 2 * program.cpus : program.cpus;
    if (this.cpus > runtime.MAX_CPUS) throw new RangeError(`an engine steps at most ${runtime.MAX_CPUS} CPUs`);
    this.#runtime = runtime;
    this.#addressOf = runtime.addressOf;
    this.pending = runtime.pending;
    this.#program = program;
    this.#options = { stepLimit: 100_000, observers: [], fine: false, storeBuffers: false, ...options };
    this.#observers = this.#options.observers;
    this.#waiting = new Waiting(runtime, this.cpus);
    this.#buffers = this.#options.storeBuffers
      ? new StoreBuffers(program.cpus, this.pending, this.#waiting)
      : undefined;
    this.#stepper = new Stepper(runtime, this.#waiting, this.#options.fine, this.#buffers);
    this.enabled = this.#waiting.enabled;
    this.sleepers = this.#waiting.sleepers;
  }

  /** Where code was run that could not be suspended. */
  get unstepped(): ReadonlySet<string> {
    return this.#stepper.unstepped;
  }

  get passes(): number {
    return this.#waiting.passes;
  }

  get spinReads(): ReadSets {
    return this.#waiting.spins.reads;
  }

  /** Runs one execution; undefined when the strategy has nothing left to explore. The result is valid until the next one. */
  run(strategy: Strategy, random: Random): Outcome | undefined {
    if (strategy !== this.#observed) this.#observe(strategy);
    this.#begin();
    if (!strategy.begin(this, random)) return undefined;
    this.#forces = strategy.forces === true;
    for (const observer of this.#observers) observer.begin?.(this);
    this.#runtime.setHandler(this.#stepper);
    try {
      this.#explore(strategy);
      this.#stepper.end();
    } finally {
      this.#runtime.setHandler(undefined);
    }
    for (const observer of this.#observers) observer.end?.(this.#outcome);
    strategy.end?.(this, this.#outcome);
    return this.#outcome;
  }

  stateOf(cpu: number): CpuState {
    return this.#waiting.stateOf(cpu);
  }

  addressOf(cpu: number): number {
    const array = this.pending.array[cpu];
    return array === undefined ? PRIVATE : this.#addressOf(array, this.pending.index[cpu]!);
  }

  wordAddress(array: SharedView, index: number): number {
    return this.#addressOf(array, index);
  }

  stop(): void {
    this.#stepper.stop();
  }

  #observe(strategy: Strategy): void {
    const { observers } = this.#options;
    const { observer } = strategy;
    this.#observed = strategy;
    // The strategy knows of a step before somebody ends the execution because of it.
    this.#observers = observer === undefined ? observers : [observer, ...observers];
  }

  #begin(): void {
    const { pending } = this;
    const { cpus } = this.#program;
    this.#program.reset();
    this.#waiting.begin();
    this.#buffers?.begin();
    this.#stepper.begin(this.#observers, this.cpus);
    this.schedule.clear();
    this.steps = this.unasked = this.preemptions = 0;
    this.last = -1;
    this.#end('complete');
    this.#outcome.error = undefined;
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.#coroutines[cpu] = this.#program.start(cpu);
      pending.kind[cpu] = Op.start;
      pending.site[cpu] = 0;
      pending.array[cpu] = undefined;
      if (this.#buffers) this.#coroutines[cpus + cpu] = this.#buffers.drainOf(cpu);
    }
  }

  #explore(strategy: Strategy): void {
    const { cpus, enabled, schedule } = this;
    const { stepLimit } = this.#options;
    const coroutines = this.#coroutines;
    const waiting = this.#waiting;
    const stepper = this.#stepper;
    // With several strategies in one process V8 would look for it at each hand-over.
    const { pick } = strategy;
    let last = -1;
    while (waiting.finished < cpus) {
      const left = stepLimit - this.steps;
      let cpu: number;
      let isAsked = true;
      // Mostly there is a choice, and nothing else to think of.
      if (enabled.count > 1 && left > 0 && !this.#forces && !waiting.isProbing(this.steps)) {
        this.grant = 1;
        cpu = pick.call(strategy, this);
        if (cpu === CUT) return this.#end('cut');
        if (!enabled.has(cpu)) return this.#end('diverged', cpu);
        if (stepper.awaitsInVain(cpu)) {
          this.#spinOn(cpu);
          continue;
        }
        if (last !== cpu && last !== -1 && enabled.has(last)) this.preemptions++;
      } else {
        cpu = this.#next(strategy, left);
        if (cpu === CUT) return;
        if (cpu === AGAIN) continue;
        isAsked = this.#isAsked;
      }
      this.last = last = cpu;
      const ran = stepper.run(cpu, coroutines[cpu]!, this.grant < left ? this.grant : left);
      schedule.append(cpu, ran);
      this.steps += ran;
      if (!isAsked) this.unasked += ran;
      if (stepper.isStopped) return this.#end('stopped');
      if (stepper.hasCrashed) {
        this.#outcome.error = stepper.error;
        return this.#end('crash', cpu);
      }
    }
  }

  /** Who runs next where that is not simply what the strategy says. CUT: the execution has ended; AGAIN: nobody. */
  #next(strategy: Strategy, left: number): number {
    const { enabled, last } = this;
    const waiting = this.#waiting;
    if (this.#forces) this.#forces = strategy.forces === true;
    if (enabled.count === 0 && !this.#forces) {
      const end = waiting.pass(this.steps);
      return end === undefined ? AGAIN : this.#cut(end);
    }
    if (left <= 0) return this.#cut('limit');
    const isProbing = waiting.isProbing(this.steps);
    this.#isAsked = !isProbing && (enabled.count > 1 || strategy.watches || this.#forces);
    let cpu: number;
    if (this.#isAsked) {
      cpu = this.#ask(strategy);
      if (cpu < 0) return cpu;
    } else {
      cpu = isProbing ? waiting.probedAfter(last) : enabled.list[0]!;
      this.grant = isProbing ? PROBE_STEPS : left;
    }
    if (last !== cpu && last !== -1 && !isProbing && enabled.has(last)) this.preemptions++;
    return cpu;
  }

  /** Lets the strategy pick a CPU that can go on, or that it forces to. */
  #ask(strategy: Strategy): number {
    this.grant = 1;
    const cpu = strategy.pick(this);
    if (cpu === CUT) return this.#cut('cut');
    if (!this.enabled.has(cpu) && !(this.#forces && this.#waiting.force(cpu))) return this.#cut('diverged', cpu);
    if (this.#forces || !this.#stepper.awaitsInVain(cpu)) return cpu;
    this.#spinOn(cpu);
    return AGAIN;
  }

  /** What the CPU waits for has come and gone since it became enabled. */
  #spinOn(cpu: number): void {
    this.#waiting.spinOn(cpu, this.pending.array[cpu]!, this.pending.index[cpu]!);
  }

  #cut(kind: OutcomeKind, cpu = -1): typeof CUT {
    this.#end(kind, cpu);
    return CUT;
  }

  #end(kind: OutcomeKind, cpu = -1): void {
    this.#outcome.kind = kind;
    this.#outcome.cpu = cpu;
  }
}
