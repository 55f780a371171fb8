import { BUDGET, EFFECTS, type Handler, PLAIN, TURNS } from '../instrument/stepped/control.ts';
import { AWAIT_EQUAL, AWAIT_OTHER, Op, OP_MASK } from '../instrument/stepped/op.ts';
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
import type { Step } from './step.ts';
import { CUT, type Strategy } from './strategy.ts';
import { valueAfter, wordOf } from './valueAfter.ts';
import { PROBE_STEPS, type CpuState, Waiting } from './waiting.ts';

/** The stepped build's runtime, as one thread has imported it. */
export type SteppedRuntime = typeof import('../instrument/stepped/index.ts');

export interface EngineOptions {
  /** Steps after which an execution is given up. */
  readonly stepLimit: number;
  /** With observers every step is looked at. */
  readonly observers: readonly Observer[];
  /** Whether the build makes plain accesses points of their own (`stepped-fine`). */
  readonly fine: boolean;
}

/** Loop turns in one run after which a CPU is watched for spinning: few enough to notice, many enough to cost nothing. */
const TURNS_UNWATCHED = 200;
/**
 * Steps the CPUs of a program through one execution after the other, as a strategy decides.
 *
 * While nobody has to look at every step, a CPU runs on by itself until its budget ends. When there are
 * observers, or a CPU waits for a word to change, each point comes here; the CPU is suspended only when it
 * hands over. A schedule recorded one way replays the other way.
 */
export class Engine implements Execution, Handler {
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
  /** Where code was run that could not be suspended. */
  readonly unstepped = new Set<string>();
  readonly #program: Program;
  readonly #runtime: SteppedRuntime;
  readonly #running: SteppedRuntime['running'];
  readonly #addressOf: SteppedRuntime['addressOf'];
  readonly #control: Int32Array;
  readonly #options: EngineOptions;
  #observers: readonly Observer[];
  /** The strategy whose observer is among them. */
  #observed: Strategy | undefined;
  readonly #coroutines: Coroutine[] = [];
  readonly #waiting: Waiting;
  readonly #outcome: Outcome = { kind: 'complete', cpu: -1, error: undefined };
  readonly #step: Step;
  #alwaysWatches: boolean;
  #forces = false;
  #stopRequested = false;
  // The run under way.
  #granted = 0;
  #ran = 0;
  #left = 0;
  #watching = false;
  #atPoint = false;
  #spun = false;

  constructor(runtime: SteppedRuntime, program: Program, options: Partial<EngineOptions> = {}) {
    if (program.cpus > runtime.MAX_CPUS) throw new RangeError(`an engine steps at most ${runtime.MAX_CPUS} CPUs`);
    this.#runtime = runtime;
    this.#control = runtime.control;
    this.#running = runtime.running;
    this.#addressOf = runtime.addressOf;
    this.pending = runtime.pending;
    this.#program = program;
    this.#options = { stepLimit: 100_000, observers: [], fine: false, ...options };
    this.#observers = this.#options.observers;
    this.#alwaysWatches = this.#observers.length > 0 || this.#options.fine;
    this.cpus = program.cpus;
    this.#waiting = new Waiting(program.cpus);
    this.enabled = this.#waiting.enabled;
    this.sleepers = this.#waiting.sleepers;
    this.#step = {
      cpu: 0,
      number: 0,
      op: 0,
      kind: 0,
      site: 0,
      address: PRIVATE,
      array: undefined,
      index: 0,
      before: 0,
      after: 0,
    };
  }

  /** Runs one execution; undefined when the strategy has nothing left to explore. The result is valid until the next one. */
  run(strategy: Strategy, random: Random): Outcome | undefined {
    if (strategy !== this.#observed) this.#observe(strategy);
    this.#begin();
    if (!strategy.begin(this, random)) return undefined;
    this.#forces = strategy.forces === true;
    for (const observer of this.#observers) observer.begin?.(this);
    this.#runtime.setHandler(this);
    try {
      this.#explore(strategy);
    } finally {
      this.#runtime.setHandler(undefined);
    }
    for (const observer of this.#observers) observer.end?.(this.#outcome);
    strategy.end?.(this, this.#outcome);
    return this.#outcome;
  }

  #observe(strategy: Strategy): void {
    const { observers, fine } = this.#options;
    const { observer } = strategy;
    this.#observed = strategy;
    // The strategy knows of a step before somebody ends the execution because of it.
    this.#observers = observer === undefined ? observers : [observer, ...observers];
    this.#alwaysWatches = this.#observers.length > 0 || fine;
  }

  get passes(): number {
    return this.#waiting.passes;
  }

  get spinReads(): ReadSets {
    return this.#waiting.spins.reads;
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
    this.#stopRequested = true;
  }

  #begin(): void {
    const { cpus, pending } = this;
    this.#program.reset();
    this.#waiting.begin();
    this.schedule.clear();
    this.steps = this.unasked = this.preemptions = 0;
    this.last = -1;
    this.#stopRequested = false;
    this.#outcome.kind = 'complete';
    this.#outcome.cpu = -1;
    this.#outcome.error = undefined;
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.#coroutines[cpu] = this.#program.start(cpu);
      pending.kind[cpu] = Op.start;
      pending.site[cpu] = 0;
      pending.array[cpu] = undefined;
    }
  }

  #explore(strategy: Strategy): void {
    const { enabled } = this;
    const waiting = this.#waiting;
    while (waiting.finished < this.cpus) {
      if (this.#forces) this.#forces = strategy.forces === true;
      if (enabled.count === 0 && !this.#forces) {
        const end = waiting.pass(this.steps);
        if (end !== undefined) return this.#end(end);
      }
      const left = this.#options.stepLimit - this.steps;
      if (left <= 0) return this.#end('limit');
      let cpu: number;
      let isAsked = false;
      if (waiting.isProbing(this.steps)) {
        cpu = waiting.probedAfter(this.last);
        this.grant = PROBE_STEPS;
      } else if (enabled.count === 1 && !strategy.watches && !this.#forces) {
        cpu = enabled.list[0]!;
        this.grant = left;
      } else {
        isAsked = true;
        this.grant = 1;
        cpu = strategy.pick(this);
        if (cpu === CUT) return this.#end('cut');
        if (!enabled.has(cpu) && !(this.#forces && waiting.force(cpu))) return this.#end('diverged', cpu);
        // What it waits for has come and gone since it became enabled.
        if (!this.#forces && this.#awaitsInVain(cpu)) {
          waiting.spinOn(cpu, this.pending.array[cpu]!, this.pending.index[cpu]!);
          continue;
        }
      }
      if (this.last !== cpu && this.last >= 0 && enabled.has(this.last) && !waiting.isProbing(this.steps)) {
        this.preemptions++;
      }
      const before = this.steps;
      this.#resume(cpu, this.grant < left ? this.grant : left);
      if (!isAsked) this.unasked += this.steps - before;
      if (this.#stopRequested) return this.#end('stopped');
      if (this.#outcome.kind !== 'complete') return;
    }
  }

  #end(kind: OutcomeKind, cpu = -1): void {
    this.#outcome.kind = kind;
    this.#outcome.cpu = cpu;
  }

  #resume(cpu: number, grant: number): void {
    const control = this.#control;
    this.#running.cpu = cpu;
    this.last = cpu;
    this.#granted = grant;
    this.#ran = 0;
    this.#atPoint = false;
    this.#spun = false;
    const waiting = this.#waiting;
    if (waiting.stateOf(cpu) === 'asleep') waiting.awake(cpu);
    if (this.#alwaysWatches || waiting.watchesWords) {
      this.#watching = true;
      this.#left = grant;
      control[BUDGET] = 1;
      control[TURNS] = 1;
      control[PLAIN] = 1;
      this.#execute(cpu);
    } else {
      this.#watching = false;
      control[BUDGET] = grant;
      control[TURNS] = TURNS_UNWATCHED;
      control[PLAIN] = 0;
    }
    let done: boolean | undefined = false;
    try {
      done = this.#coroutines[cpu]!.next().done;
    } catch (error) {
      this.#end('crash', cpu);
      this.#outcome.error = error;
    }
    const ran = this.#watching ? this.#ran : this.#granted - control[BUDGET]! + (this.#atPoint ? 0 : 1);
    this.steps += ran;
    this.schedule.append(cpu, ran);
    // Steps that nobody looks at would make a turn of a loop seem to be without effect.
    if (!this.#watching) waiting.spins.forget(cpu);
    if (done === true) waiting.finish(cpu);
    else if (this.#atPoint) {
      if (this.#awaitsInVain(cpu)) waiting.spinOn(cpu, this.pending.array[cpu]!, this.pending.index[cpu]!);
      else if (this.#spun) waiting.spin(cpu);
    }
  }

  /** The pending operation of a CPU happens now: everyone who looks on is told. */
  #execute(cpu: number): void {
    const { pending } = this;
    const step = this.#step;
    const kind = pending.kind[cpu]!;
    const op = kind & OP_MASK;
    const array = pending.array[cpu];
    this.#ran++;
    step.cpu = cpu;
    step.number = this.steps + this.#ran;
    step.op = op;
    step.kind = kind;
    step.site = pending.site[cpu]!;
    step.array = array;
    if (array === undefined) step.address = PRIVATE;
    else {
      const index = pending.index[cpu]!;
      step.index = index;
      step.address = this.#addressOf(array, index);
      step.before = wordOf(array[index]);
      step.after = valueAfter(op, array, step.before, pending.a[cpu], pending.b[cpu]);
      if (op !== Op.wake && op !== Op.notify) this.#access(step, array);
    }
    for (const observer of this.#observers) observer.onStep(step);
  }

  #access({ cpu, index, before, after }: Step, array: SharedView): void {
    const waiting = this.#waiting;
    if (after === before) waiting.spins.onRead(cpu, array, index);
    else {
      const isProbing = waiting.isProbing(this.steps);
      if (waiting.changed(cpu, array, index, after) || isProbing) this.#shorten();
    }
  }

  /** Another CPU has become enabled: the run ends at the next point, so that the strategy can choose again. */
  #shorten(): void {
    if (this.#watching) this.#left = 1;
    else {
      this.#granted -= this.#control[BUDGET]! - 1;
      this.#control[BUDGET] = 1;
    }
  }

  #awaitsInVain(cpu: number): boolean {
    const kind = this.pending.kind[cpu]!;
    if ((kind & (AWAIT_EQUAL | AWAIT_OTHER)) === 0) return false;
    const isEqual = this.pending.array[cpu]![this.pending.index[cpu]!] === this.pending.a[cpu];
    return isEqual !== ((kind & AWAIT_EQUAL) !== 0);
  }

  onPoint(cpu: number): boolean {
    if (this.#watching && --this.#left > 0 && !this.#stopRequested && !this.#awaitsInVain(cpu)) {
      this.#execute(cpu);
      this.#control[BUDGET] = 1;
      return false;
    }
    this.#atPoint = true;
    return true;
  }

  onPlain(cpu: number, site: number, kind: number, array: SharedView, index: number, value: unknown): boolean {
    const { pending } = this;
    if (this.#options.fine) {
      pending.kind[cpu] = kind;
      pending.site[cpu] = site;
      pending.array[cpu] = array;
      pending.index[cpu] = index;
      pending.a[cpu] = value;
      return this.onPoint(cpu);
    }
    const step = this.#step;
    step.cpu = cpu;
    step.number = this.steps + this.#ran;
    step.op = step.kind = kind;
    step.site = site;
    step.array = array;
    step.index = index;
    step.address = this.#addressOf(array, index);
    step.before = wordOf(array[index]);
    step.after = valueAfter(kind, array, step.before, value, undefined);
    this.#access(step, array);
    for (const observer of this.#observers) observer.onPlain?.(step);
    return false;
  }

  onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[]): void {
    if (!this.#watching) this.#watch(cpu);
    this.#control[TURNS] = 1;
    if (this.#waiting.isProbing(this.steps + this.#ran)) return;
    if (this.#waiting.spins.onTurn(cpu, site, turn, locals, this.#control[EFFECTS]!)) {
      this.#spun = true;
      this.#left = 1;
    }
  }

  /** From here to the end of the run every point is looked at. */
  #watch(cpu: number): void {
    const control = this.#control;
    this.#ran = this.#granted - control[BUDGET]! + 1;
    this.#left = control[BUDGET]!;
    control[BUDGET] = 1;
    control[PLAIN] = 1;
    this.#watching = true;
    this.#waiting.spins.forget(cpu);
  }

  onSleep(cpu: number, timeout: number): void {
    const { array, index, a } = this.pending;
    this.#waiting.sleep(cpu, array[cpu]!, index[cpu]!, a[cpu], timeout);
  }

  isAsleep(cpu: number): boolean {
    return this.#waiting.stateOf(cpu) === 'asleep';
  }

  onWoken(cpu: number): 'ok' | 'timed-out' {
    return this.#waiting.wasNotified(cpu) ? 'ok' : 'timed-out';
  }

  onNotify(cpu: number, array: SharedView, index: number, count: number): number {
    let woken = 0;
    for (; woken < count; woken++) {
      const other = this.#waiting.wakeOne(array, index);
      if (other === -1) break;
      for (const observer of this.#observers) observer.onWake?.(cpu, other);
    }
    if (woken > 0) {
      this.#waiting.progress(cpu);
      this.#shorten();
    }
    return woken;
  }

  onContinue(cpu: number): void {
    this.#atPoint = false;
    if (this.#watching) {
      this.#execute(cpu);
      this.#left = 1;
    } else this.#granted++;
    this.#control[BUDGET] = 1;
  }

  onUnstepped(_cpu: number, what: string): void {
    this.unstepped.add(what);
  }
}
