import { type AccessLog, accessLog, afterOf, beforeOf } from '../../instrument/stepped/accessLog.ts';
import * as entry from '../../instrument/stepped/logEntry.ts';
import * as ops from '../../instrument/stepped/op.ts';
import type { SharedView } from '../../instrument/stepped/sharedView.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Access, Race } from './race.ts';
import { ShadowCells } from './shadowCells.ts';
import { PUBLICATION, VectorClocks } from './vectorClocks.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { ADDRESS, CODE, CPU, ENTRY, INDEX, KEPT, STEP, VIEW } = entry;
const { CHANGES, FAILED, Op, OP_MASK, opNames, SITE_SHIFT, WITHIN } = ops;

export interface RaceOptions {
  /** Whether a plain and an atomic access can race, as the JS memory model has it (default true). */
  readonly mixed: boolean;
  /**
   * Whether a plain write races with an atomic read too (default false: elements of up to 32 bits are never seen
   * torn, so the read finds the value before or after; the kernel's KCSAN assumes the same of aligned words).
   * Larger elements always do.
   */
  readonly tears: boolean;
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

const NONE = -1;

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
  #cpus = 0;
  #shadow = new ShadowCells(0);
  #clocks = new VectorClocks(0);
  readonly #reported = new Set<number>();
  /** What is read now, and up to where it was written; entry i is access i + 1. */
  #log: AccessLog = accessLog;
  #written = 0;
  /** The first entry that was not looked at. */
  #unread = NONE;
  /** Whether units are bytes; otherwise words. */
  #inBytes = false;
  /** The array seen last by its number, the size of its elements, and whether each is one unit. */
  #view = NONE;
  #size = 4;
  #isWord = true;
  /** Whether a read of it may find half of what a plain write writes. */
  #canTear = false;

  constructor(options: Partial<RaceOptions> = {}) {
    this.#mixed = options.mixed ?? true;
    this.#tears = options.tears ?? false;
  }

  begin({ cpus }: Execution): void {
    if (cpus !== this.#cpus) {
      this.#cpus = cpus;
      this.#shadow = new ShadowCells(VECTORS + 4 * cpus);
      this.#clocks = new VectorClocks(cpus);
    }
    this.#shadow.clear();
    this.#clocks.begin();
    this.#view = this.#unread = NONE;
    if (this.races.length > 0) this.races.length = 0;
    if (this.#reported.size > 0) this.#reported.clear();
  }

  onLog(entries: AccessLog, from: number, to: number): void {
    const { facts, views } = entries;
    this.#log = entries;
    this.#written = to;
    if (this.#unread === NONE) this.#unread = from;
    // Every race has a plain access: until there is one, nobody need know who knows of whom.
    if (!entries.hasPlain() && to - this.#unread < KEPT) return;
    const first = this.#unread;
    this.#unread = to;
    const shadow = this.#shadow;
    const clocks = this.#clocks;
    const cpus = this.#cpus;
    for (let i = first; i < to; i++) {
      const at = (i & (KEPT - 1)) * ENTRY;
      const address = facts[at + ADDRESS]!;
      if (address < 0) continue;
      const code = facts[at + CODE]!;
      const cpu = facts[at + CPU]!;
      if (facts[at + VIEW] !== this.#view) this.#look(facts[at + VIEW]!, views[facts[at + VIEW]!]!);
      const op = code & OP_MASK;
      const changes = (code & CHANGES) !== 0;
      if (op >= Op.wait && op <= Op.waitAsync) {
        this.#listed(op, cpu, at, i + 1);
        continue;
      }
      if (!this.#isWord) {
        this.#parts(code, cpu, at, i + 1, changes);
        continue;
      }
      // What `#access` does with most atomic operations, shorter: no plain access to race with, nothing to learn.
      const row = op < Op.wait ? shadow.at(address) : NONE;
      const { cells } = shadow;
      const written = row + WRITTEN;
      if (row === NONE || cells[row + HAS_PLAIN] !== 0 || (op !== Op.store && clocks.isNews(cpu, cells, written))) {
        this.#access(code, cpu, address, i + 1, changes);
        continue;
      }
      const own = row + VECTORS + cpu;
      cells[own + ANY * cpus] = i + 1;
      if (changes) cells[own + WRITE * cpus] = i + 1;
      if (op !== Op.load && (code & FAILED) === 0) clocks.publish(cpu, cells, written, i + 1);
    }
  }

  #look(number: number, array: SharedView): void {
    this.#view = number;
    this.#size = array.BYTES_PER_ELEMENT;
    if (this.#size < 4 && !this.#inBytes) {
      this.#inBytes = true;
      this.#shadow.split(4, (row) => {
        this.#clocks.share(this.#shadow.cells, row + WRITTEN);
        this.#clocks.share(this.#shadow.cells, row + LIST);
      });
    }
    this.#isWord = this.#size === 4 && !this.#inBytes;
    this.#canTear = this.#tears || this.#size > 4;
  }

  #access(code: number, cpu: number, unit: number, access: number, changes: boolean): void {
    const op = code & OP_MASK;
    if (op === Op.read) this.#read(cpu, unit, access);
    else if (op === Op.write) this.#write(cpu, unit, access);
    else this.#atomic(cpu, unit, access, op !== Op.store, op !== Op.load && (code & FAILED) === 0, changes);
  }

  /** An element that is not one unit. */
  #parts(code: number, cpu: number, at: number, access: number, changes: boolean): void {
    const first = this.#firstUnit(at);
    const units = this.#units();
    // All of it is read before any of it is published, so that each part tells of all.
    if ((code & WITHIN) === 0 && (code & OP_MASK) !== Op.store) {
      for (let i = 0; i < units; i++) {
        const row = this.#shadow.at(first + i);
        this.#clocks.takeOver(cpu, this.#shadow.cells, row + WRITTEN);
      }
    }
    for (let i = 0; i < units; i++) this.#access(code, cpu, first + i, access, changes);
  }

  /** A wait, its end or a notify. */
  #listed(op: number, cpu: number, at: number, access: number): void {
    // The critical section of the word's list of waiters, one after the other; within it a wait reads the word.
    const first = this.#firstUnit(at);
    const list = this.#shadow.at(first) + LIST;
    this.#clocks.takeOver(cpu, this.#shadow.cells, list);
    if (op === Op.wait || op === Op.waitAsync) {
      for (let i = 0; i < this.#units(); i++) this.#atomic(cpu, first + i, access, true, false, false);
    }
    this.#clocks.publish(cpu, this.#shadow.cells, list, access);
  }

  #firstUnit(at: number): number {
    const { facts, views } = this.#log;
    const address = facts[at + ADDRESS]!;
    if (!this.#inBytes) return address;
    return address * 4 + ((views[facts[at + VIEW]!]!.byteOffset + facts[at + INDEX]! * this.#size) & 3);
  }

  #units(): number {
    return this.#inBytes ? this.#size : this.#size >> 2;
  }

  #atomic(cpu: number, unit: number, access: number, reads: boolean, writes: boolean, changes: boolean): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    if (reads) this.#clocks.takeOver(cpu, cells, row + WRITTEN);
    const own = row + VECTORS + cpu;
    if (cells[row + HAS_PLAIN] !== 0 && this.#mixed) {
      if (changes) this.#check(cpu, row + VECTORS + PLAIN * cpus, access);
      else if (this.#canTear) this.#check(cpu, row + VECTORS + PLAIN_WRITE * cpus, access);
    }
    cells[own + ANY * cpus] = access;
    if (!writes) return;
    if (changes) cells[own + WRITE * cpus] = access;
    this.#clocks.publish(cpu, cells, row + WRITTEN, access);
  }

  #read(cpu: number, unit: number, access: number): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(cpu, row + VECTORS + (this.#mixed ? WRITE : PLAIN_WRITE) * cpus, access);
    const own = row + VECTORS + cpu;
    cells[own + ANY * cpus] = access;
    cells[own + PLAIN * cpus] = access;
    cells[row + HAS_PLAIN] = 1;
  }

  #write(cpu: number, unit: number, access: number): void {
    const cpus = this.#cpus;
    const row = this.#shadow.at(unit);
    const { cells } = this.#shadow;
    this.#check(cpu, row + VECTORS + (this.#mixed && this.#canTear ? ANY : PLAIN) * cpus, access);
    if (this.#mixed && !this.#canTear) this.#check(cpu, row + VECTORS + WRITE * cpus, access);
    const own = row + VECTORS + cpu;
    cells[own + ANY * cpus] = access;
    cells[own + WRITE * cpus] = access;
    cells[own + PLAIN * cpus] = access;
    cells[own + PLAIN_WRITE * cpus] = access;
    cells[row + HAS_PLAIN] = 1;
    // Who reads this value learns nothing from it.
    cells[row + WRITTEN] = 0;
  }

  /** Whether the CPU knows of all accesses in the vector. */
  #check(cpu: number, vector: number, access: number): void {
    const cpus = this.#cpus;
    const { cells } = this.#shadow;
    const { rows } = this.#clocks;
    const own = rows[cpu]!;
    for (let c = 0; c < cpus; c++) {
      if (cells[vector + c]! > rows[own + c]!) this.#report(cells[vector + c]!, access);
    }
  }

  #report(earlier: number, later: number): void {
    const [first, second] = [this.#accessOf(earlier), this.#accessOf(later)!];
    const other = first?.site ?? 0;
    const pair = Math.min(second.site, other) * 0x400_0000 + Math.max(second.site, other);
    if (this.#reported.has(pair) || this.races.length === MOST) return;
    this.#reported.add(pair);
    const { facts } = this.#log;
    const address = facts[((later - 1) & (KEPT - 1)) * ENTRY + ADDRESS]!;
    this.races.push({ address, earlier: first, later: second });
  }

  /** Undefined when it is too long ago. */
  #accessOf(access: number): Access | undefined {
    const { facts } = this.#log;
    const number = access - 1;
    if (number < this.#written - KEPT) return undefined;
    const place = number & (KEPT - 1);
    const at = place * ENTRY;
    const code = facts[at + CODE]!;
    return {
      cpu: facts[at + CPU]!,
      step: facts[at + STEP]!,
      op: opNames[code & OP_MASK]!,
      site: code >> SITE_SHIFT,
      before: beforeOf(this.#log, place),
      after: afterOf(this.#log, place),
    };
  }
}
