import type { SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
import { AsyncWaits } from './asyncWaits.ts';
import { EnabledSet } from './enabledSet.ts';
import { Sleepers } from './sleepers.ts';
import { SpinDetector } from './spinDetector.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';

/** What a CPU is doing. */
export type CpuState = 'ready' | 'asleep' | 'spinning' | 'finished';

/** Waits that may time out in a row with nothing else happening before that is a livelock, for each CPU. */
const TIMEOUTS_IN_VAIN = 8;
/** Steps that CPUs which seem to spin for ever are given to prove the contrary, for each CPU. */
export const PROBE_STEPS = 2000;

/** Who can take a step, and what those who can't wait for: a notify, a time-out, or the change of a word. */
export class Waiting {
  readonly enabled: EnabledSet;
  readonly sleepers = new Sleepers();
  readonly #asyncWaits = new AsyncWaits();
  readonly spins: SpinDetector;
  /** CPUs that spin. */
  spinning = 0;
  finished = 0;
  /** How often nobody was enabled, so that time passed or spinning CPUs were let run. */
  passes = 0;
  readonly #cpus: number;
  readonly #states: CpuState[] = [];
  /** Those that wait for a word to change. */
  readonly #waiters: EnabledSet;
  readonly #notified: Uint8Array;
  /** 1: the CPU spins on one word and does nothing else, so there is nothing to prove. */
  readonly #isCertain: Uint8Array;
  /** Virtual time in ms: it passes when nobody is enabled. */
  #time = 0;
  #timeouts = 0;
  /** Waits of any kind so far: notify wakes in their order. */
  #turns = 0;
  /** Steps up to which CPUs that seem to spin for ever are let run; 0: there are none. */
  #probeUntil = 0;

  constructor(runtime: SteppedRuntime, cpus: number) {
    this.spins = new SpinDetector(runtime);
    this.#cpus = cpus;
    this.enabled = new EnabledSet(cpus);
    this.#waiters = new EnabledSet(cpus);
    this.#notified = new Uint8Array(cpus);
    this.#isCertain = new Uint8Array(cpus);
  }

  begin(): void {
    this.enabled.fill(this.#cpus);
    this.#waiters.clear();
    this.sleepers.clear();
    this.#asyncWaits.clear();
    this.#turns = 0;
    this.spins.begin(this.#cpus);
    this.spinning = this.finished = this.passes = this.#time = this.#timeouts = this.#probeUntil = 0;
    for (let cpu = 0; cpu < this.#cpus; cpu++) this.#states[cpu] = 'ready';
  }

  stateOf(cpu: number): CpuState {
    return this.#states[cpu]!;
  }

  /** Whether somebody waits for a word to change, so that every write has to be looked at. */
  get watchesWords(): boolean {
    return this.spinning > 0 || this.sleepers.timed > 0;
  }

  /** Whether loops without effect are let run on, to see whether they really have none. */
  isProbing(steps: number): boolean {
    return steps < this.#probeUntil;
  }

  /** While probing, the CPU that is let run after `last`: each of those that seem to spin in turn. */
  probedAfter(last: number): number {
    let cpu = last;
    do cpu = (cpu + 1) % this.#cpus;
    while (!this.enabled.has(cpu));
    return cpu;
  }

  /** Whether it is of interest that something happens: CPUs wait, and maybe in vain. */
  get isInDoubt(): boolean {
    return this.#timeouts > 0 || this.#probeUntil > 0;
  }

  /** Something happened: whoever waits does not wait in vain. */
  progress(cpu: number): void {
    this.spins.onEffect(cpu);
    this.hasProgressed();
  }

  /** Something happened that is in the log. */
  hasProgressed(): void {
    this.#timeouts = 0;
    this.#probeUntil = 0;
  }

  finish(cpu: number): void {
    this.#states[cpu] = 'finished';
    this.enabled.remove(cpu);
    this.finished++;
    this.#probeUntil = 0;
  }

  /** A CPU that was finished has something to do again. */
  revive(cpu: number): void {
    this.#states[cpu] = 'ready';
    this.enabled.add(cpu);
    this.finished--;
  }

  /** A write of `value` is about to change a word. @returns whether a CPU became enabled by that. */
  changed(cpu: number, array: SharedView, index: number, value: number): boolean {
    this.progress(cpu);
    if (!this.watchesWords) return false;
    let found = false;
    const { list, count } = this.#waiters;
    // From the end, since whoever is taken out is replaced by the last.
    for (let i = count - 1; i >= 0; i--) {
      const other = list[i]!;
      if (other === cpu || !this.spins.reads.isChangedBy(other, array, index, value)) continue;
      this.#enable(other);
      found = true;
    }
    return found;
  }

  /** A CPU repeats a turn of a loop that changes nothing, until a word that it read changes. */
  spin(cpu: number): void {
    this.spins.keepReads(cpu);
    this.#spin(cpu);
    this.#isCertain[cpu] = 0;
  }

  #spin(cpu: number): void {
    if (this.spins.reads.isChanged(cpu)) {
      // The next turn is judged by what it reads itself.
      this.spins.reads.clear(cpu);
      return;
    }
    this.#states[cpu] = 'spinning';
    this.spinning++;
    this.enabled.remove(cpu);
    this.#waiters.add(cpu);
  }

  /** A CPU spins on one word. */
  spinOn(cpu: number, array: SharedView, index: number): void {
    this.spins.keepOnly(cpu, array, index);
    this.#spin(cpu);
    this.#isCertain[cpu] = 1;
  }

  /** @param timeout in ms; Infinity: only a notify ends the sleep. */
  sleep(cpu: number, array: SharedView, index: number, value: unknown, timeout: number): void {
    this.#sleep(cpu, array, index, value, this.#time + timeout, this.#turns++);
  }

  /** @param turn which of all waits it is; @param deadline in virtual ms. */
  #sleep(cpu: number, array: SharedView, index: number, value: unknown, deadline: number, turn: number): void {
    this.sleepers.add(cpu, array, index, value, deadline, turn);
    this.#states[cpu] = 'asleep';
    this.enabled.remove(cpu);
    this.#notified[cpu] = 0;
    if (deadline === Infinity) return;
    this.#waiters.add(cpu);
    // A time-out that comes just when the word has changed is as good as any.
    this.spins.keepOnly(cpu, array, index);
  }

  /** A promise is made that a notify settles, or time. */
  waitAsync(cpu: number, promise: VirtualPromise): void {
    this.#asyncWaits.add({ cpu, promise, deadline: this.#time + promise.timeout, turn: this.#turns++ });
  }

  /** A CPU sleeps until the promise is settled, in the place that it has had since then; false: somebody else does. */
  await(cpu: number, promise: VirtualPromise): boolean {
    const wait = this.#asyncWaits.take(promise);
    if (wait === undefined) return false;
    const { array, index, expected } = promise;
    this.#sleep(cpu, array, index, expected, wait.deadline, wait.turn);
    // Then it may time out at any moment, see `changed`.
    if (wait.deadline !== Infinity && array[index] !== expected) this.#enable(cpu);
    return true;
  }

  /** Ends the sleep of a CPU. */
  awake(cpu: number): void {
    this.sleepers.remove(cpu);
    this.#states[cpu] = 'ready';
    this.#waiters.remove(cpu);
    this.enabled.add(cpu);
  }

  /** Wakes the CPU that has waited longest on the word, or settles its promise. @returns which, or -1. */
  wakeOne(array: SharedView, index: number): number {
    const cpu = this.sleepers.firstOn(array, index);
    const wait = this.#asyncWaits.firstOn(array, index);
    if (wait !== undefined && (cpu === -1 || wait.turn < this.sleepers.turnOf(cpu))) {
      this.#asyncWaits.take(wait.promise);
      wait.promise.settle('ok');
      return wait.cpu;
    }
    if (cpu === -1) return -1;
    this.awake(cpu);
    this.#notified[cpu] = 1;
    return cpu;
  }

  wasNotified(cpu: number): boolean {
    return this.#notified[cpu] === 1;
  }

  /** Lets a CPU go on that only spins, or whose wait may time out; false when it can't. */
  force(cpu: number): boolean {
    if (this.#states[cpu] !== 'spinning' && !this.sleepers.isTimed(cpu)) return false;
    if (this.#states[cpu] === 'asleep') {
      this.#time = Math.max(this.#time, this.sleepers.deadlineOf(cpu));
      this.#asyncWaits.expire(this.#time);
    }
    this.#enable(cpu);
    return true;
  }

  /** Nobody is enabled: time passes until somebody is, or else it is told how the execution ends. */
  pass(steps: number): 'deadlock' | 'livelock' | undefined {
    this.passes++;
    for (let cpu = 0; cpu < this.#cpus; cpu++) {
      if (this.#states[cpu] === 'spinning' && this.spins.reads.isChanged(cpu)) this.#enable(cpu);
    }
    if (this.enabled.count > 0) return undefined;
    const sleeper = this.sleepers.earliest();
    if (sleeper !== -1 && this.#timeouts++ < TIMEOUTS_IN_VAIN * this.#cpus) {
      this.#time = Math.max(this.#time, this.sleepers.deadlineOf(sleeper));
      this.#asyncWaits.expire(this.#time);
      this.#enable(sleeper);
      return undefined;
    }
    if (this.spinning === 0 && sleeper === -1) return 'deadlock';
    if (sleeper === -1 && this.#spinForCertain()) return 'livelock';
    // A turn may do more than can be seen from here, such as counting in an object of its own.
    if (this.#probeUntil === 0) this.#probeUntil = steps + PROBE_STEPS * this.#cpus;
    if (this.spinning === 0 || steps >= this.#probeUntil) return 'livelock';
    for (let cpu = 0; cpu < this.#cpus; cpu++) if (this.#states[cpu] === 'spinning') this.#enable(cpu);
    return undefined;
  }

  /** Whether every CPU that spins does nothing else. */
  #spinForCertain(): boolean {
    for (let cpu = 0; cpu < this.#cpus; cpu++) {
      if (this.#states[cpu] === 'spinning' && this.#isCertain[cpu] === 0) return false;
    }
    return true;
  }

  #enable(cpu: number): void {
    if (this.#states[cpu] === 'spinning') {
      this.#states[cpu] = 'ready';
      this.spinning--;
      this.spins.reads.clear(cpu);
    }
    this.#waiters.remove(cpu);
    this.enabled.add(cpu);
  }
}
