import type { AccessLog } from '../../instrument/stepped/accessLog.ts';
import * as entry from '../../instrument/stepped/logEntry.ts';
import * as ops from '../../instrument/stepped/op.ts';
import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { LockEdge } from './lockOrder.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { ADDRESS, AFTER, BEFORE, CODE, CPU, ENTRY, KEPT, STEP } = entry;
const { AWAIT_EQUAL, AWAIT_OTHER, CHANGES, Op, OP_MASK, SITE_SHIFT, WITHIN } = ops;

/** A lock as a CPU holds it. */
export interface HeldLock {
  readonly address: number;
  /** Where it was taken, and in which step. */
  readonly site: number;
  readonly step: number;
}

/** A word is set from 0, or back. */
export interface LockWordChange {
  readonly step: number;
  readonly cpu: number;
  readonly address: number;
  readonly isTaken: boolean;
}

export interface LockTrackerOptions {
  /** The words that are locks, by address; without them locks are inferred. */
  readonly locks?: ReadonlyMap<number, string> | undefined;
  /** Names the present execution, such as its token: asked once for each new edge. */
  readonly witness?: () => string;
  /** Told of every word that is set from 0 as a lock is, and set back: of locks and of words that turn out to be none. */
  readonly onChange?: (change: LockWordChange) => void;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly fromSite: number;
  readonly toSite: number;
  readonly witness: string;
  /** Locks that were held besides `from` each time. */
  guards: readonly number[];
  count: number;
  /** In how many executions, and in which it was last. */
  executions: number;
  last: number;
}

// What is known of a word.
const RELEASED = 1;
const CONTENDED = 2;

const CHANGES_BIT = Math.log2(CHANGES);
// The low bits of a code, op and CHANGES, as the numbers of bits.
const WAITS = (1 << Op.wait) | (1 << Op.waitAsync);
/** Whatever changes a word. */
const CHANGING = 0xffff0000;
/** Taking a word that is no given lock. */
const TAKES = ((1 << Op.exchange) | (1 << Op.compareExchange)) << 16;

const AWAITS = AWAIT_EQUAL | AWAIT_OTHER;
const NONE = -1;

/**
 * Who holds which lock, and in which orders locks are taken.
 *
 * A word is a lock if it is given as one, or if a CPU set it from 0 by compareExchange or exchange, the same CPU set
 * it back to 0, and some CPU failed at it, waited on it, or spun on it; what was learnt of words and orders holds for
 * all executions after. While a word is not 0 the CPU that set it holds it; that is true of test-and-set locks
 * and of mutexes with waiters, and not of ticket locks, counting locks and read-write locks: scenarios with those tell
 * their situation themselves.
 *
 * An order counts only if the lock that comes second is waited for where it is taken: after a failure there the CPU
 * went on with the same word. Taking a lock if it is free deadlocks nobody.
 */
export class LockTracker implements Observer {
  readonly #options: LockTrackerOptions;
  /** By address: CPU + 1 that holds it, 0: nobody. */
  #holders = new Int32Array(1024);
  /** By address: what is known of it as a lock. */
  #known = new Uint8Array(1024);
  /** By CPU: what it holds, oldest first. */
  readonly #held: HeldLock[][] = [];
  /** By CPU: the word and site where it failed just now; NONE: it did not. */
  readonly #failed: number[] = [];
  readonly #failedSites: number[] = [];
  /** Sites where locks are waited for. */
  readonly #waitsAt = new Set<number>();
  readonly #edges = new Map<number, Edge>();
  /** Locks that are held now, and CPUs that failed just now. */
  #busy = 0;
  /** While there are none, what may be of a lock, see `WAITS`. */
  readonly #matters: number;
  #execution = 0;

  constructor(options: LockTrackerOptions = {}) {
    this.#options = options;
    this.#matters = options.locks === undefined ? WAITS | TAKES : WAITS | CHANGING;
  }

  begin({ cpus }: Execution): void {
    this.#execution++;
    this.#busy = 0;
    for (let cpu = 0; cpu < cpus; cpu++) {
      const held = (this.#held[cpu] ??= []);
      for (const { address } of held) this.#holders[address] = 0;
      if (held.length > 0) held.length = 0;
      this.#failed[cpu] = NONE;
    }
  }

  onLog({ facts }: AccessLog, from: number, to: number): void {
    const failed = this.#failed;
    let holders = this.#holders;
    for (let i = from; i < to; i++) {
      if (this.#busy === 0) {
        i = this.#firstOfLock(facts, i, to);
        if (i === to) break;
      }
      const at = (i & (KEPT - 1)) * ENTRY;
      const code = facts[at + CODE]!;
      const before = facts[at + BEFORE]!;
      const changes = (code & CHANGES) !== 0;
      const address = facts[at + ADDRESS]!;
      if (address < 0) continue;
      const isPlain = (code & WITHIN) !== 0;
      if (address >= holders.length) {
        if (isPlain) continue;
        holders = this.#grow(address + 1);
      }
      const cpu = facts[at + CPU]!;
      if (!isPlain && failed[cpu]! >= 0) {
        if (failed[cpu] === address) this.#waitsAt.add(this.#failedSites[cpu]!);
        failed[cpu] = NONE;
        this.#busy--;
      }
      if (changes) {
        // Most words are no locks.
        if (holders[address] !== 0) {
          if (facts[at + AFTER] === 0) this.#release(cpu, address, facts[at + STEP]!);
        } else if (before === 0) this.#take(cpu, address, code, facts[at + STEP]!);
      }
      const op = code & OP_MASK;
      if (isPlain || (op < Op.exchange && (code & AWAITS) === 0)) continue;
      if (op === Op.wait || op === Op.waitAsync || (code & AWAITS) !== 0) {
        this.#known[address]! |= CONTENDED;
        this.#waitsAt.add(code >> SITE_SHIFT);
      } else if (before !== 0 && (op === Op.exchange || (op === Op.compareExchange && !changes))) {
        if (holders[address] === 0) continue;
        this.#known[address]! |= CONTENDED;
        failed[cpu] = address;
        this.#failedSites[cpu] = code >> SITE_SHIFT;
        this.#busy++;
      }
    }
  }

  /** The first entry that may be of a lock while none is held. */
  #firstOfLock(facts: Int32Array, from: number, to: number): number {
    const matters = this.#matters;
    for (let i = from; i < to; i++) {
      const at = (i & (KEPT - 1)) * ENTRY;
      const code = facts[at + CODE]!;
      const before = facts[at + BEFORE]!;
      // In bits, since branches would go either way: of what changes a word only what sets it from 0.
      const wasSet = (before | -before) >> 31;
      const isOfLock = (matters >> code) & ~(wasSet & (code >> CHANGES_BIT)) & 1;
      if ((isOfLock | (code & AWAITS)) !== 0) return i;
    }
    return to;
  }

  /** Whether a word is taken for a lock. */
  isLock(address: number): boolean {
    const { locks } = this.#options;
    return locks === undefined ? this.#known[address] === (RELEASED | CONTENDED) : locks.has(address);
  }

  /** Whether somebody waited for a word while it was taken; true of every given lock. */
  isContended(address: number): boolean {
    const { locks } = this.#options;
    return locks === undefined ? (this.#known[address]! & CONTENDED) !== 0 : locks.has(address);
  }

  /**
   * Locks a CPU holds now, oldest first. Until a word has once been set back to 0 it is a lock if somebody contends for
   * it, or waits for it now as `isWanted` tells.
   */
  heldBy(cpu: number, isWanted: (address: number) => boolean = () => false): readonly HeldLock[] {
    return this.#held[cpu]!.filter(
      ({ address }) => this.isContended(address) || (this.#options.locks === undefined && isWanted(address)),
    );
  }

  /** How many orders were seen so far; those of words that turn out to be no locks are among them. */
  get orders(): number {
    return this.#edges.size;
  }

  /** Orders in which locks were taken, over all executions. */
  edges(nameAddress: (address: number) => string): LockEdge[] {
    const name = (address: number): string => this.#options.locks?.get(address) ?? nameAddress(address);
    return [...this.#edges.values()]
      .filter(({ from, to, toSite }) => this.isLock(from) && this.isLock(to) && this.#waitsAt.has(toSite))
      .map(({ from, to, fromSite, toSite, witness, guards, count, executions }) => ({
        fromSite,
        toSite,
        witness,
        count,
        executions,
        from: name(from),
        to: name(to),
        guards: guards.filter((guard) => this.isLock(guard)).map(name),
      }));
  }

  /** A word is set back to 0, by its holder or another CPU. */
  #release(cpu: number, address: number, step: number): void {
    const holder = this.#holders[address]! - 1;
    this.#holders[address] = 0;
    this.#busy--;
    const held = this.#held[holder]!;
    // Most locks are let go in the opposite order.
    if (held.at(-1)!.address === address) held.pop();
    else
      held.splice(
        held.findIndex((lock) => lock.address === address),
        1,
      );
    if (holder === cpu) this.#known[address]! |= RELEASED;
    this.#options.onChange?.({ step, cpu: holder, address, isTaken: false });
  }

  /** A word is set from 0. */
  #take(cpu: number, address: number, code: number, step: number): void {
    const op = code & OP_MASK;
    if (op !== Op.compareExchange && op !== Op.exchange && this.#options.locks?.has(address) !== true) return;
    const held = this.#held[cpu]!;
    const site = code >> SITE_SHIFT;
    for (const lock of held) this.#order(lock, address, site, held);
    this.#holders[address] = cpu + 1;
    this.#busy++;
    held.push({ address, site, step });
    this.#options.onChange?.({ step, cpu, address, isTaken: true });
  }

  #order(first: HeldLock, to: number, toSite: number, held: readonly HeldLock[]): void {
    const key = first.address * 0x400_0000 + to;
    const edge = this.#edges.get(key);
    if (edge === undefined) {
      const guards = held.filter((lock) => lock !== first).map(({ address }) => address);
      const witness = this.#options.witness?.() ?? '';
      const once = { count: 1, executions: 1, last: this.#execution };
      this.#edges.set(key, { from: first.address, to, fromSite: first.site, toSite, witness, guards, ...once });
      return;
    }
    edge.count++;
    if (edge.last !== this.#execution) edge.executions++;
    edge.last = this.#execution;
    if (edge.guards.length > 0) {
      edge.guards = edge.guards.filter((guard) => held.some(({ address }) => address === guard));
    }
  }

  #grow(length: number): Int32Array<ArrayBuffer> {
    const size = Math.max(length, this.#holders.length * 2);
    const holders = new Int32Array(size);
    holders.set(this.#holders);
    this.#holders = holders;
    const known = new Uint8Array(size);
    known.set(this.#known);
    this.#known = known;
    return holders;
  }
}
