import { Op, OP_MASK, UNUSED } from '../../instrument/stepped/op.js';
import { PRIVATE } from '../../instrument/stepped/sharedView.js';
import { valueAfter, wordOf } from '../../instrument/stepped/valueAfter.js';
import { byteAddress } from './byteAddress.js';
import { GatePool } from './gatePool.js';
import { grown } from './grown.js';
import { isAwait } from './readiness.js';
/** What an operation does to its word, and to the list of CPUs that sleep on it. */
export const NONE = 0;
export const READ = 1;
export const WRITE = 2;
/** A write that commutes with others of its kind: see `law`. */
export const COMMUTES = 3;
/** The list of sleepers grows; in which order matters once a notify leaves somebody asleep. */
export const APPENDS = 3;
/** Law of stores: they commute when they store the same value. The other laws are Op numbers. */
const STORE = Op.store;
const UNTIMED = -1;
/**
 * Accesses of steps taken, by depth, in flat arrays, and which of them depend on each other: two that touch a
 * common byte, unless both only read or they commute in every state.
 *
 * An operation with a result that changes nothing, such as a compareExchange that fails, reads. Of the same
 * kind and without use of their results, additions, ors, ands, xors commute, and on request stores of the
 * same value; these count as writes even where they change nothing, so that what depends on what is the same in
 * every order of a trace. They do not commute on words that somebody has been seen to wait for: between two
 * additions such a CPU can go on, or not.
 */
export class Accesses {
    /** First byte, counted over all shared buffers; -1: none. */
    at = new Int32Array(64);
    size = new Uint8Array(64);
    word = new Uint8Array(64);
    sleepers = new Uint8Array(64);
    kind = new Int32Array(64);
    site = new Int32Array(64);
    /** Value found. */
    before = new Float64Array(64);
    after = new Float64Array(64);
    /** Value awaited by an operation that awaits one. */
    expected = new Float64Array(64);
    /** Words of which a CPU that waited saw one change: further reads of this step. */
    gates = new GatePool();
    /** Words that a CPU waited for, by first byte. */
    awaited = new Set();
    /** Words on which a notify left somebody asleep. */
    queues = new Set();
    /** Set when independence was assumed that does not hold: what was explored so far proves nothing. */
    wasWrong = false;
    #equalStores;
    #law = new Uint8Array(64);
    /** ms a wait lasts at most. */
    #timeout = new Float64Array(64);
    #commuted = new Set();
    #appended = new Set();
    /** @param equalStores whether stores of the same value commute. */
    constructor(equalStores) {
        this.#equalStores = equalStores;
    }
    grow() {
        this.at = grown(this.at);
        this.size = grown(this.size);
        this.word = grown(this.word);
        this.sleepers = grown(this.sleepers);
        this.kind = grown(this.kind);
        this.site = grown(this.site);
        this.before = grown(this.before);
        this.after = grown(this.after);
        this.expected = grown(this.expected);
        this.#law = grown(this.#law);
        this.#timeout = grown(this.#timeout);
    }
    /** A CPU waits for the word to change. */
    await(at) {
        if (this.awaited.has(at))
            return;
        this.awaited.add(at);
        if (this.#commuted.has(at))
            this.wasWrong = true;
    }
    /** A notify left somebody asleep: the order of sleeping matters. */
    queue(at) {
        if (this.queues.has(at))
            return;
        this.queues.add(at);
        if (this.#appended.has(at))
            this.wasWrong = true;
    }
    /** Writes down at `i`, the last one, what a CPU's pending operation does if it happens now; `gate`: what it spun on. */
    note(i, execution, cpu, gate) {
        const { pending } = execution;
        const kind = pending.kind[cpu];
        const array = pending.array[cpu];
        this.kind[i] = kind;
        this.site[i] = pending.site[cpu];
        this.word[i] = this.sleepers[i] = NONE;
        this.at[i] = -1;
        this.size[i] = 0;
        if (gate.count > 0)
            this.gates.fill(i, gate);
        else
            this.gates.cut(i);
        if (array === undefined)
            return;
        const index = pending.index[cpu];
        const address = execution.addressOf(cpu);
        if (address === PRIVATE)
            return;
        const size = array.BYTES_PER_ELEMENT;
        const at = byteAddress(address, array, index);
        const op = kind & OP_MASK;
        this.at[i] = at;
        this.size[i] = size;
        if (isAwait(kind)) {
            this.expected[i] = wordOf(pending.a[cpu]);
            this.await(at);
        }
        const before = wordOf(array[index]);
        this.before[i] = before;
        const after = valueAfter(op, array, before, pending.a[cpu], pending.b[cpu]);
        this.after[i] = after;
        switch (op) {
            case Op.load:
            case Op.read:
                this.word[i] = READ;
                return;
            case Op.store:
            case Op.write:
                return this.#write(i, array, STORE);
            case Op.exchange:
                if ((kind & UNUSED) !== 0)
                    return this.#write(i, array, STORE);
                break;
            case Op.add:
            case Op.sub:
            case Op.and:
            case Op.or:
            case Op.xor:
                if ((kind & UNUSED) !== 0)
                    return this.#write(i, array, op === Op.sub ? Op.add : op);
                break;
            case Op.compareExchange:
                break;
            case Op.wait: {
                this.word[i] = READ;
                this.sleepers[i] = APPENDS;
                this.#appended.add(at);
                const timeout = pending.b[cpu];
                this.#timeout[i] = timeout >= 0 && timeout < Infinity ? timeout : timeout < 0 ? 0 : UNTIMED;
                if (this.#timeout[i] !== UNTIMED)
                    this.await(at);
                return;
            }
            case Op.wake:
                // Without a timeout it follows the notify, and that is all.
                if (!(pending.b[cpu] < Infinity)) {
                    this.at[i] = -1;
                    this.size[i] = 0;
                    return;
                }
                this.word[i] = READ;
                this.sleepers[i] = WRITE;
                return;
            case Op.notify:
                // A write if it wakes somebody: then onWake says so.
                this.sleepers[i] = READ;
                return;
            default:
                this.word[i] = this.sleepers[i] = WRITE;
                return;
        }
        // Of a BigInt not all bits are known here.
        this.word[i] = after === before && size < 8 ? READ : WRITE;
    }
    #write(i, array, law) {
        const at = this.at[i];
        const isWord = array instanceof Int32Array || array instanceof Uint32Array;
        if (!isWord || (law === STORE && !this.#equalStores) || (this.awaited.size > 0 && this.awaited.has(at))) {
            this.word[i] = WRITE;
            return;
        }
        this.word[i] = COMMUTES;
        this.#law[i] = law;
        this.#commuted.add(at);
    }
    /** Which writes the write of step `i` commutes with, if it is one that does. */
    lawOf(i) {
        return this.word[i] === COMMUTES ? this.#law[i] : 0;
    }
    /** Whether step `i` is a wait that can time out. */
    isTimed(i) {
        return this.sleepers[i] === APPENDS && this.#timeout[i] !== UNTIMED;
    }
    /** Whether the order of two accesses matters. */
    depends(i, j) {
        const at = this.at[i];
        const other = this.at[j];
        if (at !== -1 && other !== -1 && at < other + this.size[j] && other < at + this.size[i]) {
            const a = this.word[i];
            const b = this.word[j];
            if (a !== NONE && b !== NONE && (a !== READ || b !== READ) && !this.#commute(i, j))
                return true;
            const c = this.sleepers[i];
            const d = this.sleepers[j];
            if (c !== NONE && d !== NONE && (c !== READ || d !== READ)) {
                if (c !== APPENDS || d !== APPENDS || this.queues.has(at))
                    return true;
            }
        }
        // Of two waits with the same timeout the earlier one times out first.
        if (this.isTimed(i) && this.isTimed(j) && this.#timeout[i] === this.#timeout[j])
            return true;
        return this.opens(j, i) || this.opens(i, j);
    }
    /** Whether access `j` writes one of the words that step `i` waited for. */
    opens(i, j) {
        return this.gates.count(i) > 0 && this.word[j] >= WRITE && this.gates.touches(i, this.at[j], this.size[j]);
    }
    #commute(i, j) {
        if (this.word[i] !== COMMUTES || this.word[j] !== COMMUTES || this.at[i] !== this.at[j])
            return false;
        const law = this.#law[i];
        return law === this.#law[j] && (law !== STORE || this.after[i] === this.after[j]);
    }
}
//# sourceMappingURL=accesses.js.map