import * as log from '../instrument/stepped/accessLog.js';
import * as ops from '../instrument/stepped/op.js';
import { wordOf } from '../instrument/stepped/valueAfter.js';
import { ReadSets } from './readSets.js';
// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { CODE, CPU, ENTRY, INDEX, VIEW } = log;
const { Op, OP_MASK } = ops;
/**
 * Tells loops that only another CPU can end: a turn that wrote nothing and left the loop's variables as they
 * were goes the same way again, until someone changes a word that it read. (The spin assumption of GenMC and
 * Nidhugg, found out while the loop runs.) What a turn did is looked up in the log once nothing else is new.
 */
export class SpinDetector {
  reads = new ReadSets();
  #runtime;
  #effectsOf;
  #logged;
  /** By CPU and site. */
  #marks = [];
  /** By CPU: marks of other times are forgotten. */
  #times = [];
  /** Effects of each CPU so far that are not in the log. */
  #effects = [];
  /** By CPU: the turn without effect that it is in. */
  #vain = [];
  constructor(runtime) {
    this.#runtime = runtime;
    this.#effectsOf = runtime.effectsOf;
    this.#logged = runtime.logged;
  }
  begin(cpus) {
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.#effects[cpu] = 0;
      this.forget(cpu);
    }
  }
  /** Forgets what is known of a CPU's loops, since steps of it were not seen. */
  forget(cpu) {
    this.#times[cpu] = (this.#times[cpu] ?? 0) + 1;
    this.reads.clear(cpu);
  }
  /** Forgets everything but one read. */
  keepOnly(cpu, array, index) {
    this.forget(cpu);
    this.reads.add(cpu, array, index, wordOf(array[index]));
  }
  onEffect(cpu) {
    this.#effects[cpu]++;
  }
  /**
   * A turn of a loop begins.
   *
   * @param turn counts from 0 each time the loop is entered.
   * @param unseen effects that the code counts itself.
   * @returns whether the turn before changed nothing.
   */
  onTurn(cpu, site, turn, locals, unseen) {
    const time = this.#times[cpu];
    const effects = this.#effects[cpu] + this.#effectsOf(cpu) + unseen;
    const from = this.#logged();
    const marks = (this.#marks[cpu] ??= []);
    while (marks.length <= site) marks.push(undefined);
    const mark = marks[site];
    if (mark === undefined) {
      marks[site] = { time, effects, from, locals };
      return false;
    }
    const isSame = turn > 0 && mark.time === time && mark.effects === effects && sameValues(mark.locals, locals);
    if (isSame && this.#collect(cpu, mark.from)) {
      mark.time = ++this.#times[cpu];
      this.#vain[cpu] = mark;
      return true;
    }
    mark.time = time;
    mark.effects = effects;
    mark.from = from;
    mark.locals = locals;
    return false;
  }
  /** The run ends in which a turn changed nothing: `reads` holds what has been read since that turn began. */
  keepReads(cpu) {
    const mark = this.#vain[cpu];
    this.#collect(cpu, mark.from);
    mark.from = this.#logged();
  }
  /** @returns whether the CPU has read anything since, and no more than can be kept. */
  #collect(cpu, from) {
    const { facts, values, mask, views } = this.#runtime.accessLog;
    const to = this.#logged();
    this.reads.clear(cpu);
    if (to - from > mask) return false;
    for (let i = from; i < to; i++) {
      const place = i & mask;
      const at = place * ENTRY;
      const op = facts[at + CODE] & OP_MASK;
      if (facts[at + CPU] !== cpu || op === Op.start || op === Op.wake || op === Op.notify) continue;
      if (values[place * 2] !== values[place * 2 + 1]) continue;
      if (!this.reads.add(cpu, views[facts[at + VIEW]], facts[at + INDEX], values[place * 2])) return false;
    }
    return this.reads.count(cpu) > 0;
  }
}
const sameValues = (a, b) => a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
//# sourceMappingURL=spinDetector.js.map
