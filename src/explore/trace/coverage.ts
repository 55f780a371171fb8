import { Op } from '../../instrument/stepped/op.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';

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
  /** Steps of each CPU so far. */
  #taken = new Int32Array(0);
  // By address: the execution the others are of, hash of the writes, site of the last.
  #stamps = new Int32Array(1024);
  #lows = new Int32Array(1024);
  #highs = new Int32Array(1024);
  #writers = new Int32Array(1024);

  /** Hash of the class, 53 bits. */
  get hash(): number {
    return (this.#high >>> 11) * 0x1_0000_0000 + (this.#low >>> 0);
  }

  /** From now on every pair is new again. */
  forgetPairs(): void {
    this.readsFrom.clear();
  }

  /** The pairs that the present or last execution was the first to have, as in `readsFrom`. */
  latestPairs(): number[] {
    return this.newPairs === 0 ? [] : [...this.readsFrom].slice(-this.newPairs);
  }

  begin({ cpus }: Execution): void {
    if (this.#taken.length === cpus) this.#taken.fill(0);
    else this.#taken = new Int32Array(cpus);
    this.#low = this.#high = this.newPairs = 0;
    this.#execution++;
  }

  onStep(step: Step): void {
    const { cpu, address, op, before, after, site } = step;
    const event = Math.imul(++this.#taken[cpu]!, 0x9e3779b1) ^ Math.imul(cpu + 1, 0x85ebca77);
    if (address < 0) return;
    if (address >= this.#stamps.length) this.#grow(address + 1);
    if (this.#stamps[address] !== this.#execution) {
      this.#stamps[address] = this.#execution;
      this.#lows[address] = Math.imul(address + 1, 0xc2b2ae3d);
      this.#highs[address] = Math.imul(address + 1, 0x27d4eb2f);
      this.#writers[address] = 0;
    }
    const low = mixed(this.#lows[address]! ^ event);
    const high = mixed(this.#highs[address]! + event);
    this.#low = (this.#low + low) | 0;
    this.#high = (this.#high + high) | 0;
    const isListed = op === Op.wait || op === Op.notify || op === Op.waitAsync;
    if (op !== Op.store && op !== Op.write && op !== Op.notify && op !== Op.wake) {
      const pair = this.#writers[address]! * 0x400_0000 + site;
      if (!this.readsFrom.has(pair)) {
        this.readsFrom.add(pair);
        this.newPairs++;
      }
    }
    if (before === after && !isListed) return;
    this.#lows[address] = low;
    this.#highs[address] = high;
    if (before !== after) this.#writers[address] = site;
  }

  onPlain(step: Step): void {
    this.onStep(step);
  }

  #grow(length: number): void {
    const size = Math.max(length, this.#stamps.length * 2);
    this.#stamps = larger(this.#stamps, size);
    this.#lows = larger(this.#lows, size);
    this.#highs = larger(this.#highs, size);
    this.#writers = larger(this.#writers, size);
  }
}

/** Finaliser of MurmurHash3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function larger(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
