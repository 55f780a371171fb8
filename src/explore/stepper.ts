import type { LogKeeper } from '../instrument/stepped/accessLog.ts';
import * as controls from '../instrument/stepped/control.ts';
import * as ops from '../instrument/stepped/op.ts';
import { hasElement, PRIVATE, type SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
import { Announcer } from './announcer.ts';
import { LogReaders } from './logReaders.ts';
import type { Observer } from './observer.ts';
import type { Coroutine } from './program.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import type { StoreBuffers } from './storeBuffers.ts';
import type { Waiting } from './waiting.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { BUDGET, EFFECTS, LOG, PLAIN, TURNS } = controls;
const { AWAIT_EQUAL, AWAIT_OTHER, codeOf, Op } = ops;

/** Loop turns in one run after which a CPU is watched for spinning: few enough to notice, many enough to cost nothing. */
const TURNS_UNWATCHED = 200;

/**
 * Lets one CPU at a time take some steps, and answers its code meanwhile.
 *
 * While nobody has to look at every step before it happens, the CPU runs on by itself until its budget ends, and
 * writes down what it does when somebody reads that. When there are observers who do have to, or a CPU waits for a
 * word to change, each point comes here; the CPU is suspended only when it hands over.
 */
export class Stepper implements controls.Handler, LogKeeper {
  /** Steps taken by all CPUs. */
  steps = 0;
  /** Whether the next point ends the run. */
  isStopped = false;
  /** Whether the code of the CPU that ran last threw, and what. */
  hasCrashed = false;
  error: unknown;
  /** Where code was run that could not be suspended. */
  readonly unstepped = new Set<string>();
  readonly #runtime: SteppedRuntime;
  readonly #control: Int32Array;
  readonly #pending: SteppedRuntime['pending'];
  readonly #running: SteppedRuntime['running'];
  readonly #effectsOf: SteppedRuntime['effectsOf'];
  readonly #waiting: Waiting;
  readonly #isFine: boolean;
  readonly #buffers: StoreBuffers | undefined;
  #observers: readonly Observer[] = [];
  readonly #announcer: Announcer;
  readonly #readers: LogReaders;
  #alwaysWatches = false;
  /** Whether anybody reads the log. */
  #logs = false;
  // The run under way.
  #granted = 0;
  #ran = 0;
  #left = 0;
  #watching = false;
  #atPoint = false;
  #spun = false;
  /** Effects of the CPU before it. */
  #effects = 0;

  /** @param buffers for them plain accesses must be points. */
  constructor(runtime: SteppedRuntime, waiting: Waiting, isFine: boolean, buffers?: StoreBuffers) {
    this.#runtime = runtime;
    this.#readers = new LogReaders(runtime);
    this.#control = runtime.control;
    this.#pending = runtime.pending;
    this.#running = runtime.running;
    this.#effectsOf = runtime.effectsOf;
    this.#waiting = waiting;
    this.#isFine = isFine;
    this.#buffers = buffers;
    this.#announcer = new Announcer(runtime, waiting, buffers);
  }

  begin(observers: readonly Observer[], cpus: number): void {
    if (this.#observers !== observers) {
      this.#observers = observers;
      this.#announcer.observers = observers;
      this.#readers.observers = observers;
      this.#logs = this.#readers.any;
    }
    this.#alwaysWatches = this.#announcer.isHeard || this.#isFine;
    this.steps = 0;
    this.isStopped = this.hasCrashed = false;
    this.error = undefined;
    this.#readers.begin();
    this.#runtime.replaceWords();
    this.#runtime.beginLog(cpus, this, this.#readers.watch);
  }

  /** The execution is over: everything that was written down is read. */
  end(): void {
    this.#runtime.endStep();
    this.#readers.read();
  }

  /** Lets a CPU take up to `grant` steps. @returns how many it took. */
  run(cpu: number, coroutine: Coroutine, grant: number): number {
    const waiting = this.#waiting;
    const pending = this.#pending;
    this.#buffers?.enter(cpu);
    this.#running.cpu = cpu;
    this.#granted = grant;
    this.#atPoint = this.#spun = false;
    if (pending.kind[cpu] === Op.wake && waiting.stateOf(cpu) === 'asleep') waiting.awake(cpu);
    const isProbing = waiting.isProbing(this.steps);
    this.#announcer.isProbing = isProbing;
    this.#watching = this.#alwaysWatches || waiting.watchesWords || isProbing;
    if (this.#watching) this.#beginWatching(cpu, grant);
    else this.#beginFree(cpu, grant);
    let done: boolean | undefined = false;
    try {
      done = coroutine.next().done;
    } catch (error) {
      this.hasCrashed = true;
      this.error = error;
    }
    this.#buffers?.leave(cpu);
    let ran: number;
    if (this.#watching) ran = this.#ran;
    else {
      ran = this.#granted - this.#control[BUDGET]! + (this.#atPoint ? 0 : 1);
      // Steps that nobody writes down would make a turn of a loop seem to be without effect.
      if (!this.#logs) waiting.spins.forget(cpu);
      else if (waiting.isInDoubt && this.#effectsOf(cpu) > this.#effects) waiting.hasProgressed();
    }
    this.steps += ran;
    if (done === true) waiting.finish(cpu);
    else if (this.#atPoint) {
      if (this.awaitsInVain(cpu)) waiting.spinOn(cpu, pending.array[cpu]!, pending.index[cpu]!);
      else if (this.#spun) waiting.spin(cpu);
    }
    return ran;
  }

  #beginWatching(cpu: number, grant: number): void {
    const control = this.#control;
    this.#ran = 0;
    this.#left = grant;
    control[BUDGET] = 1;
    control[TURNS] = 1;
    control[PLAIN] = 1;
    control[LOG] = 0;
    this.#execute(cpu);
  }

  #beginFree(cpu: number, grant: number): void {
    const control = this.#control;
    control[BUDGET] = grant;
    if (this.#logs) {
      control[TURNS] = 1;
      control[PLAIN] = 1;
      control[LOG] = 1;
      if (this.#waiting.isInDoubt) this.#effects = this.#effectsOf(cpu);
      // All else is written down by the code itself.
      if (this.#pending.kind[cpu] === Op.start) this.#runtime.append(codeOf(0, Op.start), 0, 0, PRIVATE, 0, 0);
    } else {
      control[TURNS] = TURNS_UNWATCHED;
      control[PLAIN] = 0;
    }
  }

  /** Whether the next operation of a suspended CPU waits for a value, and would not find it. */
  awaitsInVain(cpu: number): boolean {
    const flags = this.#pending.kind[cpu]! & (AWAIT_EQUAL | AWAIT_OTHER);
    if (flags === 0) return false;
    const { array, index, a } = this.#pending;
    return (array[cpu]![index[cpu]!] === a[cpu]) === ((flags & AWAIT_EQUAL) === 0);
  }

  /** The pending operation of a CPU happens now. */
  #execute(cpu: number): void {
    if (this.#announcer.step(cpu, this.steps + ++this.#ran)) this.#shorten();
  }

  /** Another CPU has become enabled: the run ends at the next point, so that the strategy can choose again. */
  #shorten(): void {
    if (this.#watching) this.#left = 1;
    else {
      this.#granted -= this.#control[BUDGET]! - 1;
      this.#control[BUDGET] = 1;
    }
  }

  onPoint(cpu: number): boolean {
    if (this.#watching && --this.#left > 0 && !this.isStopped && !this.awaitsInVain(cpu)) {
      this.#execute(cpu);
      this.#control[BUDGET] = 1;
      return false;
    }
    this.#atPoint = true;
    return true;
  }

  onPlain(cpu: number, site: number, kind: number, array: SharedView, index: number, value: unknown): boolean {
    const pending = this.#pending;
    if (this.#isFine) {
      if (!hasElement(array, index)) return false;
      pending.kind[cpu] = kind;
      pending.site[cpu] = site;
      pending.array[cpu] = array;
      pending.index[cpu] = index;
      pending.a[cpu] = value;
      return this.onPoint(cpu);
    }
    const number = this.steps + this.#ran;
    if (this.#announcer.plain(cpu, number, site, kind, array, index, value)) this.#shorten();
    return false;
  }

  onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[]): void {
    if (!this.#watching && !this.#logs) this.#watch(cpu);
    this.#control[TURNS] = 1;
    if (this.#watching && this.#waiting.isProbing(this.steps + this.#ran)) return;
    if (this.#waiting.spins.onTurn(cpu, site, turn, locals, this.#control[EFFECTS]!)) {
      this.#spun = true;
      this.#shorten();
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
    const { array, index, a } = this.#pending;
    this.#waiting.sleep(cpu, array[cpu]!, index[cpu]!, a[cpu], timeout);
  }

  onWaitAsync(cpu: number, promise: VirtualPromise): void {
    // A turn of a loop that does this is not like the one before.
    this.#control[EFFECTS]!++;
    this.#waiting.waitAsync(cpu, promise);
  }

  onAwait(cpu: number, promise: VirtualPromise): boolean {
    return this.#waiting.await(cpu, promise);
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
    } else this.#granted += 1 - this.#control[BUDGET]!;
    this.#control[BUDGET] = 1;
  }

  /** The execution ends before the next step. */
  stop(): void {
    this.isStopped = true;
    this.#shorten();
  }

  onFull(): void {
    this.#readers.read();
  }

  onChanged(address: number): void {
    this.#readers.changed(address);
  }

  onUnstepped(_cpu: number, what: string): void {
    this.unstepped.add(what);
  }
}
