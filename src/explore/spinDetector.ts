import type { SharedView } from '../instrument/stepped/sharedView.ts';
import { ReadSets } from './readSets.ts';

/** State of a CPU when a turn of a loop began. */
interface Mark {
  effects: number;
  /** Reads kept by then. */
  reads: number;
  locals: readonly unknown[];
}

/**
 * Tells loops that only another CPU can end: a turn that wrote nothing and left the loop's variables as they
 * were goes the same way again, until someone changes a word that it read. (The spin assumption of GenMC and
 * Nidhugg, found out while the loop runs.)
 */
export class SpinDetector {
  readonly reads = new ReadSets();
  /** By CPU and site. */
  readonly #marks: Map<number, Mark>[] = [];
  /** Effects of each CPU so far. */
  readonly #effects: number[] = [];
  /** Effects of each CPU when its reads began to be kept: others are of no use to any mark. */
  readonly #keptSince: number[] = [];
  /** Whether nothing is known of a CPU. */
  readonly #isClean: boolean[] = [];

  begin(cpus: number): void {
    for (let cpu = 0; cpu < cpus; cpu++) this.forget(cpu);
  }

  /** Forgets what is known of a CPU's loops, since steps of it were not seen. */
  forget(cpu: number): void {
    if (this.#isClean[cpu] === true) return;
    this.#isClean[cpu] = true;
    const marks = (this.#marks[cpu] ??= new Map());
    if (marks.size > 0) marks.clear();
    this.reads.clear(cpu);
    this.#effects[cpu] = 0;
    this.#keptSince[cpu] = -1;
  }

  /** Forgets everything but one read. */
  keepOnly(cpu: number, array: SharedView, index: number): void {
    this.forget(cpu);
    this.reads.add(cpu, array, index);
    this.#isClean[cpu] = false;
  }

  onRead(cpu: number, array: SharedView, index: number): void {
    this.#isClean[cpu] = false;
    if (this.#keptSince[cpu] !== this.#effects[cpu]) return;
    if (!this.reads.add(cpu, array, index)) this.forget(cpu);
  }

  onEffect(cpu: number): void {
    this.#isClean[cpu] = false;
    this.#effects[cpu]!++;
  }

  /**
   * A turn of a loop begins.
   *
   * @param turn counts from 0 each time the loop is entered.
   * @param unseen effects that the code counts itself.
   * @returns whether the turn before changed nothing; then `reads` holds what it read.
   */
  onTurn(cpu: number, site: number, turn: number, locals: readonly unknown[], unseen: number): boolean {
    this.#isClean[cpu] = false;
    const marks = this.#marks[cpu]!;
    const effects = this.#effects[cpu]! + unseen;
    const mark = marks.get(site);
    const count = this.reads.count(cpu);
    if (
      turn > 0 &&
      mark !== undefined &&
      mark.effects === effects &&
      count > mark.reads &&
      sameValues(mark.locals, locals)
    ) {
      this.reads.keepFrom(cpu, mark.reads);
      marks.clear();
      marks.set(site, { effects, reads: 0, locals });
      return true;
    }
    if (this.#keptSince[cpu] !== this.#effects[cpu]) {
      this.#keptSince[cpu] = this.#effects[cpu]!;
      this.reads.clear(cpu);
    }
    if (mark === undefined) marks.set(site, { effects, reads: this.reads.count(cpu), locals });
    else {
      mark.effects = effects;
      mark.reads = this.reads.count(cpu);
      mark.locals = locals;
    }
    return false;
  }
}

const sameValues = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
