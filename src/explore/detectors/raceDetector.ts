import { Op } from '../../instrument/stepped/op.ts';
import type { SharedView } from '../../instrument/stepped/sharedView.ts';
import { casSucceeds } from '../casSucceeds.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
import { AccessLog, type Access } from './accessLog.ts';
import { ShadowCells } from './shadowCells.ts';

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
  /** Ends the execution at the first race (default false). */
  readonly stops: boolean;
}

/** Races kept of one execution. */
const MOST = 32;
const FOR_EVER = 0x7fff_ffff;
const WORDS = 1;
const BYTES = 4;

// A row has one number for each CPU in each of these; all numbers are those of accesses in the log.
/** What is known by who reads the word atomically: the clock of the last atomic write. */
const CLOCK = 0;
/** Last access of any kind. */
const ANY = 1;
/** Last write of any kind. */
const WRITE = 2;
/** Last plain access. */
const PLAIN = 3;
/** Last plain write. */
const PLAIN_WRITE = 4;
/** What is known by who waits or notifies on the word next. */
const LIST = 5;
const COLUMNS = 6;

/**
 * Data races, by happens-before over Atomics (ECMA-262, section 29.10): an atomic read takes over what the CPU
 * knew that wrote the value it reads; a wait, its end and a notify take over what was known by those before
 * them on the same word. A failed compareExchange is a read. Two accesses of which one is a write and one
 * plain race if neither CPU can know of the other's; the JS memory model calls so both plain against plain and
 * plain against atomic. A race is an error even if the value stays the same.
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
  readonly #options: RaceOptions;
  readonly #log = new AccessLog();
  #execution!: Execution;
  #cpus = 0;
  #shadow = new ShadowCells(0);
  /** A row a CPU: up to which access it knows each other one. Its own column never stands in the way. */
  #clocks = new Int32Array(0);
  readonly #reported = new Set<number>();
  #unit = WORDS;
  /** The array seen last, the size of its elements, and how many units an element covers. */
  #array: SharedView | undefined;
  #size = 4;
  #span = 1;

  constructor(options: Partial<RaceOptions> = {}) {
    this.#options = { mixed: true, stops: false, ...options };
  }

  begin(execution: Execution): void {
    const { cpus } = execution;
    this.#execution = execution;
    if (cpus !== this.#cpus) {
      this.#cpus = cpus;
      this.#shadow = new ShadowCells(COLUMNS * cpus);
      this.#clocks = new Int32Array(cpus * cpus);
    }
    this.#shadow.clear();
    this.#log.clear();
    this.#clocks.fill(0);
    for (let cpu = 0; cpu < cpus; cpu++) this.#clocks[cpu * cpus + cpu] = FOR_EVER;
    if (this.races.length > 0) this.races.length = 0;
    if (this.#reported.size > 0) this.#reported.clear();
  }

  onStep(step: Step): void {
    const { op } = step;
    if (step.address < 0) return;
    if (op >= Op.read) return this.onPlain(step);
    const isListed = op === Op.wait || op === Op.wake || op === Op.notify || op === Op.waitAsync;
    if (op === Op.wake || op === Op.notify) return this.#meet(step, this.#log.append(step));
    const access = this.#log.append(step);
    let writes = op !== Op.load && !isListed;
    if (op === Op.compareExchange) writes = casSucceeds(step, this.#execution.pending.a[step.cpu]);
    const unit = this.#unitOf(step);
    this.#atomic(step, unit, access, writes);
    for (let i = 1; i < this.#span; i++) this.#atomic(step, unit + i, access, writes);
    if (isListed) this.#meet(step, access);
  }

  onPlain(step: Step): void {
    if (step.address < 0) return;
    const access = this.#log.append(step);
    const unit = this.#unitOf(step);
    if (step.op === Op.write) {
      this.#write(step, unit, access);
      for (let i = 1; i < this.#span; i++) this.#write(step, unit + i, access);
    } else {
      this.#read(step, unit, access);
      for (let i = 1; i < this.#span; i++) this.#read(step, unit + i, access);
    }
  }

  #unitOf({ array, index, address }: Step): number {
    if (array !== this.#array) this.#look(array!);
    return this.#unit === WORDS ? address : address * BYTES + ((array!.byteOffset + index * this.#size) & 3);
  }

  #look(array: SharedView): void {
    this.#array = array;
    this.#size = array.BYTES_PER_ELEMENT;
    if (this.#size < 4 && this.#unit === WORDS) {
      this.#unit = BYTES;
      this.#shadow.split(BYTES);
    }
    this.#span = this.#unit === WORDS ? this.#size >> 2 : this.#size;
  }

  #atomic(step: Step, unit: number, access: number, writes: boolean): void {
    const cpus = this.#cpus;
    const clocks = this.#clocks;
    const { cpu } = step;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    const own = cpu * cpus;
    // A store without a read takes nothing over.
    if (step.op !== Op.store) {
      for (let c = 0; c < cpus; c++) if (cells[row + c]! > clocks[own + c]!) clocks[own + c] = cells[row + c]!;
    }
    if (this.#options.mixed) this.#check(step, row + (writes ? PLAIN : PLAIN_WRITE) * cpus, access);
    cells[row + ANY * cpus + cpu] = access;
    if (!writes) return;
    cells[row + WRITE * cpus + cpu] = access;
    for (let c = 0; c < cpus; c++) cells[row + c] = clocks[own + c]!;
    cells[row + CLOCK * cpus + cpu] = access;
  }

  #read(step: Step, unit: number, access: number): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(step, row + (this.#options.mixed ? WRITE : PLAIN_WRITE) * cpus, access);
    cells[row + ANY * cpus + step.cpu] = access;
    cells[row + PLAIN * cpus + step.cpu] = access;
  }

  #write(step: Step, unit: number, access: number): void {
    const cpus = this.#cpus;
    const { cpu } = step;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(step, row + (this.#options.mixed ? ANY : PLAIN) * cpus, access);
    cells[row + ANY * cpus + cpu] = access;
    cells[row + WRITE * cpus + cpu] = access;
    cells[row + PLAIN * cpus + cpu] = access;
    cells[row + PLAIN_WRITE * cpus + cpu] = access;
    // Who reads this value learns nothing from it.
    for (let c = 0; c < cpus; c++) cells[row + c] = 0;
  }

  /** The critical section of the word's list of waiters: one after the other. */
  #meet(step: Step, access: number): void {
    const cpus = this.#cpus;
    const clocks = this.#clocks;
    const unit = this.#unitOf(step);
    const list = this.#shadow.at(unit) + LIST * cpus;
    const { cells } = this.#shadow;
    const own = step.cpu * cpus;
    for (let c = 0; c < cpus; c++) {
      if (cells[list + c]! > clocks[own + c]!) clocks[own + c] = cells[list + c]!;
      cells[list + c] = clocks[own + c]!;
    }
    cells[list + step.cpu] = access;
  }

  /** Whether the CPU knows of all accesses in the vector. */
  #check(step: Step, vector: number, access: number): void {
    const cpus = this.#cpus;
    const { cells } = this.#shadow;
    const own = step.cpu * cpus;
    for (let c = 0; c < cpus; c++) {
      if (cells[vector + c]! > this.#clocks[own + c]!) this.#report(step, cells[vector + c]!, access);
    }
  }

  #report({ address, site }: Step, earlier: number, later: number): void {
    const other = this.#log.siteOf(earlier);
    const pair = Math.min(site, other) * 0x400_0000 + Math.max(site, other);
    if (this.#reported.has(pair) || this.races.length === MOST) return;
    this.#reported.add(pair);
    this.races.push({ address, earlier: this.#log.get(earlier), later: this.#log.get(later)! });
    if (this.#options.stops) this.#execution.stop();
  }
}
