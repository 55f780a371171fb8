import * as log from '../../instrument/stepped/accessLog.js';
import * as ops from '../../instrument/stepped/op.js';
// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { ADDRESS, CODE, CPU, ENTRY, STEP } = log;
const { AWAIT_EQUAL, AWAIT_OTHER, Op, OP_MASK, SITE_SHIFT, WITHIN } = ops;
// What is known of a word.
const RELEASED = 1;
const CONTENDED = 2;
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
export class LockTracker {
  #options;
  /** By address: CPU + 1 that holds it, 0: nobody. */
  #holders = new Int32Array(1024);
  /** By address: what is known of it as a lock. */
  #known = new Uint8Array(1024);
  /** By CPU: what it holds, oldest first. */
  #held = [];
  /** By CPU: the word and site where it failed just now; NONE: it did not. */
  #failed = [];
  #failedSites = [];
  /** Sites where locks are waited for. */
  #waitsAt = new Set();
  #edges = new Map();
  #execution = 0;
  constructor(options = {}) {
    this.#options = options;
  }
  begin({ cpus }) {
    this.#execution++;
    for (let cpu = 0; cpu < cpus; cpu++) {
      const held = (this.#held[cpu] ??= []);
      for (const { address } of held) this.#holders[address] = 0;
      if (held.length > 0) held.length = 0;
      this.#failed[cpu] = NONE;
    }
  }
  onLog({ facts, values, mask }, from, to) {
    const failed = this.#failed;
    let holders = this.#holders;
    for (let i = from; i < to; i++) {
      const place = i & mask;
      const at = place * ENTRY;
      const address = facts[at + ADDRESS];
      if (address < 0) continue;
      const code = facts[at + CODE];
      const isPlain = (code & WITHIN) !== 0;
      if (address >= holders.length) {
        if (isPlain) continue;
        holders = this.#grow(address + 1);
      }
      const cpu = facts[at + CPU];
      if (!isPlain && failed[cpu] >= 0) {
        if (failed[cpu] === address) this.#waitsAt.add(this.#failedSites[cpu]);
        failed[cpu] = NONE;
      }
      const before = values[place * 2];
      const after = values[place * 2 + 1];
      if (before !== after) {
        // Most words are no locks.
        if (holders[address] !== 0) {
          if (after === 0) this.#release(cpu, address, facts[at + STEP]);
        } else if (before === 0) this.#take(cpu, address, code, facts[at + STEP]);
      }
      const op = code & OP_MASK;
      if (isPlain || (op < Op.exchange && (code & AWAITS) === 0)) continue;
      if (op === Op.wait || op === Op.waitAsync || (code & AWAITS) !== 0) {
        this.#known[address] |= CONTENDED;
        this.#waitsAt.add(code >> SITE_SHIFT);
      } else if (before !== 0 && (op === Op.exchange || (op === Op.compareExchange && before === after))) {
        if (holders[address] === 0) continue;
        this.#known[address] |= CONTENDED;
        failed[cpu] = address;
        this.#failedSites[cpu] = code >> SITE_SHIFT;
      }
    }
  }
  /** Whether a word is taken for a lock. */
  isLock(address) {
    const { locks } = this.#options;
    return locks === undefined ? this.#known[address] === (RELEASED | CONTENDED) : locks.has(address);
  }
  /** Whether somebody waited for a word while it was taken; true of every given lock. */
  isContended(address) {
    const { locks } = this.#options;
    return locks === undefined ? (this.#known[address] & CONTENDED) !== 0 : locks.has(address);
  }
  /**
   * Locks a CPU holds now, oldest first. Until a word has once been set back to 0 it is a lock if somebody contends for
   * it, or waits for it now as `isWanted` tells.
   */
  heldBy(cpu, isWanted = () => false) {
    return this.#held[cpu].filter(
      ({ address }) => this.isContended(address) || (this.#options.locks === undefined && isWanted(address)),
    );
  }
  /** How many orders were seen so far; those of words that turn out to be no locks are among them. */
  get orders() {
    return this.#edges.size;
  }
  /** Orders in which locks were taken, over all executions. */
  edges(nameAddress) {
    const name = (address) => this.#options.locks?.get(address) ?? nameAddress(address);
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
  #release(cpu, address, step) {
    const holder = this.#holders[address] - 1;
    this.#holders[address] = 0;
    const held = this.#held[holder];
    // Most locks are let go in the opposite order.
    if (held.at(-1).address === address) held.pop();
    else
      held.splice(
        held.findIndex((lock) => lock.address === address),
        1,
      );
    if (holder === cpu) this.#known[address] |= RELEASED;
    this.#options.onChange?.({ step, cpu: holder, address, isTaken: false });
  }
  /** A word is set from 0. */
  #take(cpu, address, code, step) {
    const op = code & OP_MASK;
    if (op !== Op.compareExchange && op !== Op.exchange && this.#options.locks?.has(address) !== true) return;
    const held = this.#held[cpu];
    const site = code >> SITE_SHIFT;
    for (const lock of held) this.#order(lock, address, site, held);
    this.#holders[address] = cpu + 1;
    held.push({ address, site, step });
    this.#options.onChange?.({ step, cpu, address, isTaken: true });
  }
  #order(first, to, toSite, held) {
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
  #grow(length) {
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
//# sourceMappingURL=lockTracker.js.map
