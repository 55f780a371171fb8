import { beforeOf } from '../instrument/stepped/accessLog.ts';
import * as entry from '../instrument/stepped/logEntry.ts';
import * as ops from '../instrument/stepped/op.ts';
import type { SharedView } from '../instrument/stepped/sharedView.ts';
import { wordOf } from '../instrument/stepped/valueAfter.ts';
import { ReadSets } from './readSets.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { CODE, CPU, ENTRY, INDEX, KEPT, VIEW } = entry;
const { CHANGES, Op, OP_MASK } = ops;

/** State of a CPU when a turn of a loop began. */
interface Mark {
  /** Which time of the CPU's it is of. */
  time: number;
  effects: number;
  /** Entries of the log by then. */
  from: number;
  /** Filled anew: an array that is younger than its mark would have to be written down for the garbage collector. */
  readonly locals: unknown[];
}

/**
 * Tells loops that only another CPU can end: a turn that wrote nothing and left the loop's variables as they
 * were goes the same way again, until someone changes a word that it read. (The spin assumption of GenMC and
 * Nidhugg, found out while the loop runs.) What a turn did is looked up in the log once nothing else is new.
 */
export class SpinDetector {
  readonly reads = new ReadSets();
  readonly #runtime: SteppedRuntime;
  readonly #effectsOf: SteppedRuntime['effectsOf'];
  readonly #logged: SteppedRuntime['logged'];
  /** By CPU and site. */
  readonly #marks: (Mark | undefined)[][] = [];
  /** By CPU: marks of other times are forgotten. */
  readonly #times: number[] = [];
  /** Effects of each CPU so far that are not in the log. */
  readonly #effects: number[] = [];
  /** By CPU: the turn without effect that it is in. */
  readonly #vain: (Mark | undefined)[] = [];
  /** By CPU: up to which entry of the log its reads are collected. */
  readonly #collected: number[] = [];

  constructor(runtime: SteppedRuntime) {
    this.#runtime = runtime;
    this.#effectsOf = runtime.effectsOf;
    this.#logged = runtime.logged;
  }

  begin(cpus: number): void {
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.#effects[cpu] = 0;
      this.forget(cpu);
    }
  }

  /** Forgets what is known of a CPU's loops, since steps of it were not seen. */
  forget(cpu: number): void {
    this.#times[cpu] = (this.#times[cpu] ?? 0) + 1;
    this.reads.clear(cpu);
  }

  /** Forgets everything but one read. */
  keepOnly(cpu: number, array: SharedView, index: number): void {
    this.forget(cpu);
    this.reads.add(cpu, array, index, wordOf(array[index]));
  }

  onEffect(cpu: number): void {
    this.#effects[cpu]!++;
  }

  /**
   * A turn of a loop begins.
   *
   * @param turn counts from 0 each time the loop is entered.
   * @param unseen effects that the code counts itself.
   * @returns whether the turn before changed nothing.
   */
  onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[], unseen: number): boolean {
    const time = this.#times[cpu]!;
    const effects = this.#effects[cpu]! + this.#effectsOf(cpu) + unseen;
    const from = this.#logged();
    const marks = (this.#marks[cpu] ??= []);
    while (marks.length <= site) marks.push(undefined);
    const mark = marks[site];
    if (mark === undefined) {
      marks[site] = { time, effects, from, locals: [...locals] };
      return false;
    }
    const isSame = turn > 0 && mark.time === time && mark.effects === effects && sameValues(mark.locals, locals);
    if (isSame && this.#collect(cpu, mark.from)) {
      mark.time = ++this.#times[cpu]!;
      this.#vain[cpu] = mark;
      return true;
    }
    mark.time = time;
    mark.effects = effects;
    mark.from = from;
    for (let i = 0; i < locals.length; i++) mark.locals[i] = locals[i];
    return false;
  }

  /** The run ends in which a turn changed nothing: `reads` holds what has been read since that turn began. */
  keepReads(cpu: number): void {
    this.#add(cpu, this.#collected[cpu]!);
    this.#vain[cpu]!.from = this.#logged();
  }

  /** @returns whether the CPU has read anything since, and no more than can be kept. */
  #collect(cpu: number, from: number): boolean {
    this.reads.clear(cpu);
    return this.#add(cpu, from) && this.reads.count(cpu) > 0;
  }

  /** @returns false when it is more than can be kept. */
  #add(cpu: number, from: number): boolean {
    const { accessLog } = this.#runtime;
    const { facts, views } = accessLog;
    const to = this.#logged();
    this.#collected[cpu] = to;
    if (to - from >= KEPT) return false;
    for (let i = from; i < to; i++) {
      const place = i & (KEPT - 1);
      const at = place * ENTRY;
      const code = facts[at + CODE]!;
      const op = code & OP_MASK;
      if (facts[at + CPU] !== cpu || op === Op.start || op === Op.wake || op === Op.notify) continue;
      if ((code & CHANGES) !== 0) continue;
      if (!this.reads.add(cpu, views[facts[at + VIEW]!]!, facts[at + INDEX]!, beforeOf(accessLog, place))) return false;
    }
    return true;
  }
}

const sameValues = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
