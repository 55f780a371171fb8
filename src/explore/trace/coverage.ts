import type { AccessLog } from '../../instrument/stepped/accessLog.ts';
import * as entry from '../../instrument/stepped/logEntry.ts';
import * as ops from '../../instrument/stepped/op.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { ADDRESS, CODE, CPU, ENTRY, KEPT } = entry;
const { CHANGES, Op, SITE_SHIFT } = ops;

// What is kept of a word, after the execution it is of.
const LOW = 1;
const HIGH = 2;
const WRITER = 3;
const WORD = 4;

const MET = 4096;
const MET_SHIFT = 32 - Math.log2(MET);
const NOBODY = -1;

/** What the hash of a CPU's step is more than that of the one before. */
const EVENT = 0x9e3779b1 | 0;

// The low bits of a code, op and CHANGES, as the numbers of bits.
/** Operations that read. */
const READ_OPS = 0xffff & ~((1 << Op.store) | (1 << Op.write) | (1 << Op.notify) | (1 << Op.wake));
const READS = READ_OPS | (READ_OPS << 16);
/** Operations that count as writes. */
const WRITES = 0xffff0000 | (1 << Op.wait) | (1 << Op.notify) | (1 << Op.waitAsync);

/**
 * What an execution covers: who reads from whom, and which class of equivalent executions it is of.
 *
 * Two executions are of one class if they differ only in the order of independent steps (a Mazurkiewicz trace):
 * each step contributes a hash of itself and of the writes to its word before it, and the contributions are
 * summed, which forgets the order between words and that of reads between two writes. A step that leaves the
 * value as it is, such as a failed compareExchange, is a read. Waits and notifies count as writes.
 */
export class Coverage implements Observer {
  /** Pairs of sites, the writer's times 2^26 and the reader's, over all executions; the writer is 0 for the initial value. */
  readonly readsFrom = new Set<number>();
  /** Pairs that the present or last execution was the first to have. */
  newPairs = 0;
  #low = 0;
  #high = 0;
  #execution = 0;
  /** Hash of the last step of each CPU. */
  #events = new Int32Array(0);
  /** By address, beside each other: the execution the others are of, hash of the writes, site of the last. */
  #words = new Int32Array(1024 * WORD);
  /** Pairs that were met of late, writer and reader beside each other: a set of numbers beyond 31 bits takes long to ask. */
  readonly #met = new Int32Array(2 * MET).fill(NOBODY);

  /** Hash of the class, 53 bits. */
  get hash(): number {
    return (this.#high >>> 11) * 0x1_0000_0000 + (this.#low >>> 0);
  }

  /** From now on every pair is new again. */
  forgetPairs(): void {
    this.readsFrom.clear();
    this.#met.fill(NOBODY);
  }

  /** The pairs that the present or last execution was the first to have, as in `readsFrom`. */
  latestPairs(): number[] {
    return this.newPairs === 0 ? [] : [...this.readsFrom].slice(-this.newPairs);
  }

  begin({ cpus }: Execution): void {
    if (this.#events.length === cpus) this.#events.fill(0);
    else this.#events = new Int32Array(cpus);
    this.#low = this.#high = this.newPairs = 0;
    this.#execution++;
  }

  onLog({ facts }: AccessLog, from: number, to: number): void {
    let next = from;
    while ((next = this.#follow(facts, next, to)) < to) this.#prepare(facts, next);
  }

  /**
   * Goes over entries up to the first that something is missing for. It calls nobody, so that V8 need not look after each
   * call where the arrays are.
   */
  #follow(facts: Int32Array, from: number, to: number): number {
    const words = this.#words;
    const events = this.#events;
    const met = this.#met;
    const execution = this.#execution;
    let classLow = this.#low;
    let classHigh = this.#high;
    let i = from;
    for (; i < to; i++) {
      const at = (i & (KEPT - 1)) * ENTRY;
      const cpu = facts[at + CPU]!;
      const address = facts[at + ADDRESS]!;
      if (address < 0) {
        events[cpu] = events[cpu]! + EVENT;
        continue;
      }
      const word = address * WORD;
      if (word >= words.length) break;
      if (words[word] !== execution) {
        words[word] = execution;
        words[word + LOW] = Math.imul(address + 1, 0xc2b2ae3d);
        words[word + HIGH] = Math.imul(address + 1, 0x27d4eb2f);
        words[word + WRITER] = 0;
      }
      const code = facts[at + CODE]!;
      const site = code >> SITE_SHIFT;
      if (((READS >> code) & 1) !== 0) {
        const writer = words[word + WRITER]!;
        const pair = placeOf(writer, site);
        if (met[pair] !== writer || met[pair + 1] !== site) break;
      }
      const number = events[cpu]! + EVENT;
      events[cpu] = number;
      const event = number ^ Math.imul(cpu + 1, 0x85ebca77);
      const low = mixed(words[word + LOW]! ^ event);
      const high = mixed(words[word + HIGH]! + event);
      classLow = (classLow + low) | 0;
      classHigh = (classHigh + high) | 0;
      if (((WRITES >> code) & 1) === 0) continue;
      words[word + LOW] = low;
      words[word + HIGH] = high;
      if ((code & CHANGES) !== 0) words[word + WRITER] = site;
    }
    this.#low = classLow;
    this.#high = classHigh;
    return i;
  }

  /** Makes room for the word of an entry, or has its pair met. */
  #prepare(facts: Int32Array, number: number): void {
    const at = (number & (KEPT - 1)) * ENTRY;
    const word = facts[at + ADDRESS]! * WORD;
    if (word >= this.#words.length) this.#grow(word + WORD);
    else this.#meet(this.#words[word + WRITER]!, facts[at + CODE]! >> SITE_SHIFT);
  }

  /** A pair that was not met of late. */
  #meet(writer: number, reader: number): void {
    const place = placeOf(writer, reader);
    this.#met[place] = writer;
    this.#met[place + 1] = reader;
    const pair = writer * 0x400_0000 + reader;
    if (this.readsFrom.has(pair)) return;
    this.readsFrom.add(pair);
    this.newPairs++;
  }

  #grow(length: number): void {
    const larger = new Int32Array(Math.max(length, this.#words.length * 2));
    larger.set(this.#words);
    this.#words = larger;
  }
}

/** Where a pair is looked for among those that were met of late. */
const placeOf = (writer: number, reader: number): number =>
  ((Math.imul(writer, 0x9e3779b1) ^ Math.imul(reader, 0x85ebca6b)) >>> MET_SHIFT) * 2;

/** Finaliser of MurmurHash3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
