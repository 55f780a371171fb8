import * as log from '../../instrument/stepped/accessLog.js';
import * as ops from '../../instrument/stepped/op.js';
// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { ADDRESS, CODE, CPU, ENTRY } = log;
const { Op, OP_MASK, SITE_SHIFT } = ops;
// What is kept of a word, after the execution it is of.
const LOW = 1;
const HIGH = 2;
const WRITER = 3;
const WORD = 4;
const MET = 4096;
const MET_SHIFT = 32 - Math.log2(MET);
const NOBODY = -1;
/**
 * What an execution covers: who reads from whom, and which class of equivalent executions it is of.
 *
 * Two executions are of one class if they differ only in the order of independent steps (a Mazurkiewicz trace):
 * each step contributes a hash of itself and of the writes to its word before it, and the contributions are
 * summed, which forgets the order between words and that of reads between two writes. A step that leaves the
 * value as it is, such as a failed compareExchange, is a read. Waits and notifies count as writes.
 */
export class Coverage {
  /** Pairs of sites, the writer's times 2^26 and the reader's, over all executions; the writer is 0 for the initial value. */
  readsFrom = new Set();
  /** Pairs that the present or last execution was the first to have. */
  newPairs = 0;
  #low = 0;
  #high = 0;
  #execution = 0;
  /** Steps of each CPU so far. */
  #taken = new Int32Array(0);
  /** By address, beside each other: the execution the others are of, hash of the writes, site of the last. */
  #words = new Int32Array(1024 * WORD);
  /** Pairs that were met of late, by their hash: a set of numbers beyond 31 bits takes long to ask. */
  #metWriters = new Int32Array(MET).fill(NOBODY);
  #metReaders = new Int32Array(MET);
  /** Hash of the class, 53 bits. */
  get hash() {
    return (this.#high >>> 11) * 0x1_0000_0000 + (this.#low >>> 0);
  }
  /** From now on every pair is new again. */
  forgetPairs() {
    this.readsFrom.clear();
    this.#metWriters.fill(NOBODY);
  }
  /** The pairs that the present or last execution was the first to have, as in `readsFrom`. */
  latestPairs() {
    return this.newPairs === 0 ? [] : [...this.readsFrom].slice(-this.newPairs);
  }
  begin({ cpus }) {
    if (this.#taken.length === cpus) this.#taken.fill(0);
    else this.#taken = new Int32Array(cpus);
    this.#low = this.#high = this.newPairs = 0;
    this.#execution++;
  }
  onLog({ facts, values, mask }, from, to) {
    const taken = this.#taken;
    const execution = this.#execution;
    const metWriters = this.#metWriters;
    const metReaders = this.#metReaders;
    let words = this.#words;
    let [classLow, classHigh] = [this.#low, this.#high];
    for (let i = from; i < to; i++) {
      const place = i & mask;
      const at = place * ENTRY;
      const cpu = facts[at + CPU];
      const address = facts[at + ADDRESS];
      const event = Math.imul(++taken[cpu], 0x9e3779b1) ^ Math.imul(cpu + 1, 0x85ebca77);
      if (address < 0) continue;
      const word = address * WORD;
      if (word >= words.length) words = this.#grow(word + WORD);
      if (words[word] !== execution) {
        words[word] = execution;
        words[word + LOW] = Math.imul(address + 1, 0xc2b2ae3d);
        words[word + HIGH] = Math.imul(address + 1, 0x27d4eb2f);
        words[word + WRITER] = 0;
      }
      const low = mixed(words[word + LOW] ^ event);
      const high = mixed(words[word + HIGH] + event);
      classLow = (classLow + low) | 0;
      classHigh = (classHigh + high) | 0;
      const code = facts[at + CODE];
      const op = code & OP_MASK;
      const site = code >> SITE_SHIFT;
      if (op !== Op.store && op !== Op.write && op !== Op.notify && op !== Op.wake) {
        const writer = words[word + WRITER];
        const met = (Math.imul(writer, 0x9e3779b1) ^ Math.imul(site, 0x85ebca6b)) >>> MET_SHIFT;
        if (metWriters[met] !== writer || metReaders[met] !== site) this.#reads(writer, site, met);
      }
      const changes = values[place * 2] !== values[place * 2 + 1];
      if (!changes && op !== Op.wait && op !== Op.notify && op !== Op.waitAsync) continue;
      words[word + LOW] = low;
      words[word + HIGH] = high;
      if (changes) words[word + WRITER] = site;
    }
    this.#low = classLow;
    this.#high = classHigh;
  }
  /** A pair that was not met of late. */
  #reads(writer, reader, met) {
    this.#metWriters[met] = writer;
    this.#metReaders[met] = reader;
    const pair = writer * 0x400_0000 + reader;
    if (this.readsFrom.has(pair)) return;
    this.readsFrom.add(pair);
    this.newPairs++;
  }
  #grow(length) {
    const larger = new Int32Array(Math.max(length, this.#words.length * 2));
    larger.set(this.#words);
    this.#words = larger;
    return larger;
  }
}
/** Finaliser of MurmurHash3. */
function mixed(hash) {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
//# sourceMappingURL=coverage.js.map
