import { Op } from '../../instrument/stepped/op.ts';
import type { SharedView } from '../../instrument/stepped/sharedView.ts';
import { casSucceeds } from '../casSucceeds.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
import { AccessLog, type Access } from './accessLog.ts';
import { ShadowCells } from './shadowCells.ts';
import { PUBLICATION, VectorClocks } from './vectorClocks.ts';

/** Two accesses to one word, at least one of them plain and at least one a write, that nothing orders. */
export interface Race {
  readonly address: number;
  /** Undefined when it is too long ago to be known. */
  readonly earlier: Access | undefined;
  readonly later: Access;
}

export interface RaceOptions {
  /** Whether a plain and an atomic access can race, as the JS memory model has it (default true). */
  readonly mixed: boolean;
  /**
   * Whether a plain write races with an atomic read too (default false: elements of up to 32 bits are never seen
   * torn, so the read finds the value before or after; the kernel's KCSAN assumes the same of aligned words).
   * Larger elements always do.
   */
  readonly tears: boolean;
  /** Ends the execution at the first race (default false). */
  readonly stops: boolean;
}

/** Races kept of one execution. */
const MOST = 32;

// What a row has after its unit: two publications, then numbers of accesses in vectors with one for each CPU.
/** By the last atomic write, for who reads the word atomically. */
const WRITTEN = 1;
/** By the last wait or notify, for who waits or notifies next. */
const LIST = WRITTEN + PUBLICATION;
/** Whether there was a plain access. */
const HAS_PLAIN = LIST + PUBLICATION;
const VECTORS = HAS_PLAIN + 1;
// Vectors: last access of any kind, last write of any kind, last plain access, last plain write.
const ANY = 0;
const WRITE = 1;
const PLAIN = 2;
const PLAIN_WRITE = 3;

/**
 * Data races, by happens-before over Atomics (ECMA-262, section 29.10): an atomic read takes over what the CPU
 * knew that wrote the value it reads; a wait, its end and a notify take over what was known by those before
 * them on the same word. A failed compareExchange is a read. Two accesses of which one is a write and one
 * plain race if neither CPU can know of the other's; the JS memory model calls so both plain against plain and
 * plain against atomic. Of the latter, an atomic operation that leaves the value as it is counts as a read, and a
 * plain write and an atomic read are told only where values can tear. A plain write that leaves the value races.
 *
 * Vector clocks as in Djit+, with the numbers of accesses for clocks, so that a clock says which access was
 * the last one known. FastTrack's epochs (Flanagan and Freund 2009) are not needed: for each CPU the last
 * access, write, plain access and plain write of a word are kept, hence any access looks into one vector only.
 *
 * Elements of more than a word count as several words; once an element smaller than a word is seen, every byte
 * is looked at by itself.
 */
export class RaceDetector implements Observer {
  /** Of the present or last execution, each pair of source positions once; 32 at most. */
  readonly races: Race[] = [];
  readonly #mixed: boolean;
  readonly #tears: boolean;
  readonly #stops: boolean;
  readonly #log = new AccessLog();
  #execution!: Execution;
  #cpus = 0;
  #shadow = new ShadowCells(0);
  #clocks = new VectorClocks(0);
  readonly #reported = new Set<number>();
  /** Whether units are bytes; otherwise words. */
  #inBytes = false;
  /** The array seen last, the size of its elements, and whether each is one unit. */
  #array: SharedView | undefined;
  #size = 4;
  #isWord = true;
  /** Whether a read of it may find half of what a plain write writes. */
  #canTear = false;

  constructor(options: Partial<RaceOptions> = {}) {
    this.#mixed = options.mixed ?? true;
    this.#tears = options.tears ?? false;
    this.#stops = options.stops ?? false;
  }

  begin(execution: Execution): void {
    const { cpus } = execution;
    this.#execution = execution;
    if (cpus !== this.#cpus) {
      this.#cpus = cpus;
      this.#shadow = new ShadowCells(VECTORS + 4 * cpus);
      this.#clocks = new VectorClocks(cpus);
    }
    this.#shadow.clear();
    this.#log.clear();
    this.#clocks.begin();
    if (this.races.length > 0) this.races.length = 0;
    if (this.#reported.size > 0) this.#reported.clear();
  }

  onStep(step: Step): void {
    const { op, address } = step;
    if (address < 0) return;
    if (op >= Op.wait) return this.#other(step);
    const access = this.#log.append(step);
    const writes =
      op !== Op.load && (op !== Op.compareExchange || casSucceeds(step, this.#execution.pending.a[step.cpu]));
    if (step.array !== this.#array) this.#look(step.array!);
    if (this.#isWord) this.#atomic(step, address, access, writes);
    else this.#atomicParts(step, access, writes);
  }

  onPlain(step: Step): void {
    const { address } = step;
    if (address < 0) return;
    const access = this.#log.append(step);
    if (step.array !== this.#array) this.#look(step.array!);
    if (!this.#isWord) this.#plainParts(step, access);
    else if (step.op === Op.write) this.#write(step, address, access);
    else this.#read(step, address, access);
  }

  #other(step: Step): void {
    const { op } = step;
    if (op === Op.read || op === Op.write) return this.onPlain(step);
    const access = this.#log.append(step);
    if (step.array !== this.#array) this.#look(step.array!);
    // The critical section of the word's list of waiters, one after the other; within it a wait reads the word.
    const list = this.#shadow.at(this.#firstUnit(step)) + LIST;
    this.#clocks.takeOver(step.cpu, this.#shadow.cells, list);
    if (op === Op.wait || op === Op.waitAsync) this.#atomicParts(step, access, false);
    this.#clocks.publish(step.cpu, this.#shadow.cells, list, access);
  }

  #look(array: SharedView): void {
    this.#array = array;
    this.#size = array.BYTES_PER_ELEMENT;
    if (this.#size < 4 && !this.#inBytes) {
      this.#inBytes = true;
      this.#shadow.split(4);
    }
    this.#isWord = this.#size === 4 && !this.#inBytes;
    this.#canTear = this.#tears || this.#size > 4;
  }

  #firstUnit({ array, index, address }: Step): number {
    return this.#inBytes ? address * 4 + ((array!.byteOffset + index * this.#size) & 3) : address;
  }

  #units(): number {
    return this.#inBytes ? this.#size : this.#size >> 2;
  }

  #atomicParts(step: Step, access: number, writes: boolean): void {
    const first = this.#firstUnit(step);
    for (let i = 0; i < this.#units(); i++) this.#atomic(step, first + i, access, writes);
  }

  #plainParts(step: Step, access: number): void {
    const first = this.#firstUnit(step);
    for (let i = 0; i < this.#units(); i++) {
      if (step.op === Op.write) this.#write(step, first + i, access);
      else this.#read(step, first + i, access);
    }
  }

  #atomic(step: Step, unit: number, access: number, writes: boolean): void {
    const cpus = this.#cpus;
    const { cpu } = step;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    // A store takes nothing over: it does not read.
    if (step.op !== Op.store) this.#clocks.takeOver(cpu, cells, row + WRITTEN);
    const own = row + VECTORS + cpu;
    const changes = writes && step.after !== step.before;
    if (cells[row + HAS_PLAIN] !== 0 && this.#mixed) {
      if (changes) this.#check(step, row + VECTORS + PLAIN * cpus, access);
      else if (this.#canTear) this.#check(step, row + VECTORS + PLAIN_WRITE * cpus, access);
    }
    cells[own + ANY * cpus] = access;
    if (!writes) return;
    if (changes) cells[own + WRITE * cpus] = access;
    this.#clocks.publish(cpu, cells, row + WRITTEN, access);
  }

  #read(step: Step, unit: number, access: number): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(step, row + VECTORS + (this.#mixed ? WRITE : PLAIN_WRITE) * cpus, access);
    const own = row + VECTORS + step.cpu;
    cells[own + ANY * cpus] = access;
    cells[own + PLAIN * cpus] = access;
    cells[row + HAS_PLAIN] = 1;
  }

  #write(step: Step, unit: number, access: number): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(step, row + VECTORS + (this.#mixed && this.#canTear ? ANY : PLAIN) * cpus, access);
    if (this.#mixed && !this.#canTear) this.#check(step, row + VECTORS + WRITE * cpus, access);
    const own = row + VECTORS + step.cpu;
    cells[own + ANY * cpus] = access;
    cells[own + WRITE * cpus] = access;
    cells[own + PLAIN * cpus] = access;
    cells[own + PLAIN_WRITE * cpus] = access;
    cells[row + HAS_PLAIN] = 1;
    // Who reads this value learns nothing from it.
    cells[row + WRITTEN] = 0;
  }

  /** Whether the CPU knows of all accesses in the vector. */
  #check(step: Step, vector: number, access: number): void {
    const cpus = this.#cpus;
    const { cells } = this.#shadow;
    const { rows } = this.#clocks;
    const own = rows[step.cpu]!;
    for (let c = 0; c < cpus; c++) {
      if (cells[vector + c]! > rows[own + c]!) this.#report(step, cells[vector + c]!, access);
    }
  }

  #report({ address, site }: Step, earlier: number, later: number): void {
    const other = this.#log.siteOf(earlier);
    const pair = Math.min(site, other) * 0x400_0000 + Math.max(site, other);
    if (this.#reported.has(pair) || this.races.length === MOST) return;
    this.#reported.add(pair);
    this.races.push({ address, earlier: this.#log.get(earlier), later: this.#log.get(later)! });
    if (this.#stops) this.#execution.stop();
  }
}
