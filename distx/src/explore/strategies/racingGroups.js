import { Op, OP_MASK, UNUSED } from '../../instrument/stepped/op.js';
import { AddressTable } from './addressTable.js';
import { CpuHeap } from './cpuHeap.js';
const TWO_TO_32 = 0x1_0000_0000;
const NONE = -1;
/** Group of operations that race with nothing. */
const ALONE = -2;
/** Words that are told from each other; on others nothing races. */
const MOST_ADDRESSES = 1 << 16;
/** So many numbers are drawn to find out the highest. */
const FEW = 6;
// How operations on the same word relate: reads commute with reads, additions nobody looks at with such additions.
const READS = 0;
const WRITES = 1;
const ADDS = 2;
const KINDS = 3;
/** The CPUs whose next operations are of one kind and on one word. */
class Group {
    /** The first `hidden` have priorities that are not drawn yet, below `bound`. */
    members = [];
    hidden = 0;
    bound = 1;
    /** The highest of those that were hidden, drawn last: while it is in the heap the hidden ones can't be first. */
    herald = NONE;
}
/**
 * The priorities of POS. When an operation happens, all that race with it get new priorities, at once and unseen:
 * only the highest of a group is drawn (the highest of m uniform numbers is distributed as the m-th root of one,
 * and is equally likely each of them), the next when that is gone. So a step costs the same however many race.
 */
export class RacingGroups {
    #heap;
    #table = new AddressTable(MOST_ADDRESSES);
    #groups = [];
    #groupOf;
    #placeOf;
    #random;
    constructor(cpus) {
        this.#heap = new CpuHeap(cpus);
        this.#groupOf = new Int32Array(cpus).fill(NONE);
        this.#placeOf = new Int32Array(cpus);
    }
    get cpus() {
        return this.#groupOf.length;
    }
    begin(random) {
        this.#random = random;
        this.#heap.clear();
        for (const number of this.#groupOf) {
            if (number < 0)
                continue;
            const group = this.#groups[number];
            group.members.length = group.hidden = 0;
            group.herald = NONE;
        }
        this.#groupOf.fill(NONE);
        if (this.#table.count < MOST_ADDRESSES / 2)
            return;
        this.#table.clear();
        this.#groups = [];
    }
    /** The CPU with the highest priority; -1 when there is none. */
    get first() {
        return this.#heap.top;
    }
    /** Whether a CPU has entered with an operation that did not happen yet. */
    has(cpu) {
        return this.#groupOf[cpu] !== NONE;
    }
    /** A CPU has come to another operation, which gets a priority. */
    enter(cpu, address, kind) {
        this.#heap.add(cpu, this.#random.next() / TWO_TO_32);
        const word = address < 0 ? NONE : this.#table.add(address);
        this.#groupOf[cpu] = ALONE;
        if (word === NONE)
            return;
        while (this.#groups.length < (word + 1) * KINDS)
            this.#groups.push(new Group());
        const number = word * KINDS + kindOf(kind);
        const { members } = this.#groups[number];
        this.#groupOf[cpu] = number;
        this.#placeOf[cpu] = members.length;
        members.push(cpu);
    }
    /** A CPU can't go on: it is left out, and keeps its priority until it is let in again. */
    leaveOut(cpu) {
        this.#heap.remove(cpu);
        const group = this.#groups[this.#groupOf[cpu]];
        if (group?.herald === cpu)
            this.#reveal(group);
    }
    letIn(cpu) {
        const number = this.#groupOf[cpu];
        if (number < 0 || this.#placeOf[cpu] >= this.#groups[number].hidden) {
            this.#heap.add(cpu, this.#heap.keys[cpu]);
        }
    }
    /** The operation of a CPU happened. */
    happened(cpu) {
        this.#heap.remove(cpu);
        const number = this.#groupOf[cpu];
        this.#groupOf[cpu] = NONE;
        if (number < 0)
            return;
        const groups = this.#groups;
        const kind = number % KINDS;
        const word = number - kind;
        const group = groups[number];
        this.#swap(group.members, this.#placeOf[cpu], group.members.length - 1);
        group.members.pop();
        if (kind !== READS)
            this.#redraw(groups[word + READS]);
        this.#redraw(groups[word + WRITES]);
        if (kind !== ADDS)
            this.#redraw(groups[word + ADDS]);
        if (kind !== WRITES && group.herald === cpu)
            this.#reveal(group);
    }
    #redraw(group) {
        const { members } = group;
        if (members.length === 0) {
            group.herald = NONE;
            return;
        }
        for (let i = group.hidden; i < members.length; i++)
            this.#heap.remove(members[i]);
        group.hidden = members.length;
        group.bound = 1;
        this.#reveal(group);
    }
    #reveal(group) {
        const { members, hidden } = group;
        if (hidden === 0) {
            group.herald = NONE;
            return;
        }
        const random = this.#random;
        let highest = random.next() / TWO_TO_32;
        let place = 0;
        if (hidden > 1) {
            // The root costs as much as a few numbers.
            if (hidden > FEW)
                highest = Math.pow(highest, 1 / hidden);
            else
                for (let i = 1; i < hidden; i++)
                    highest = Math.max(highest, random.next() / TWO_TO_32);
            place = Math.floor(random.next() * (hidden / TWO_TO_32));
        }
        group.bound *= highest;
        const cpu = members[place];
        this.#swap(members, place, --group.hidden);
        group.herald = cpu;
        this.#heap.add(cpu, group.bound);
    }
    #swap(members, a, b) {
        const first = members[a];
        const second = members[b];
        members[a] = second;
        members[b] = first;
        this.#placeOf[second] = a;
        this.#placeOf[first] = b;
    }
}
function kindOf(kind) {
    switch (kind & OP_MASK) {
        case Op.load:
        case Op.read:
        case Op.wait:
        case Op.waitAsync:
        case Op.wake:
            return READS;
        case Op.add:
        case Op.sub:
            return (kind & UNUSED) === 0 ? WRITES : ADDS;
        default:
            return WRITES;
    }
}
//# sourceMappingURL=racingGroups.js.map