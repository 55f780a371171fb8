import { Op, OP_MASK } from '../../instrument/stepped/op.js';
import { AddressTable } from './addressTable.js';
import { StepEstimates } from './stepEstimates.js';
const TWO_TO_32 = 0x1_0000_0000;
/** Words that are counted; those met later are not. */
const MOST_ADDRESSES = 4096;
/** How often each CPU accesses each word. */
export class AccessProfile {
    #cpus;
    #table = new AddressTable(MOST_ADDRESSES);
    #words = [];
    #isWritten = [];
    #totals = [];
    #executions = 0;
    constructor(cpus) {
        this.#cpus = cpus;
    }
    /** A CPU is about to access a word. */
    count(cpu, address, kind) {
        const word = address < 0 ? -1 : this.#table.add(address);
        if (word === -1)
            return;
        if (word === this.#words.length) {
            this.#words.push(new StepEstimates(this.#cpus, this.#executions));
            this.#isWritten.push(false);
        }
        this.#words[word].sums[cpu]++;
        const op = kind & OP_MASK;
        if (op !== Op.load && op !== Op.wait && op !== Op.waitAsync && op !== Op.wake && op !== Op.read)
            this.#isWritten[word] = true;
    }
    /** The counted execution has ended. */
    end() {
        this.#executions++;
        for (let word = 0; word < this.#words.length; word++) {
            const { sums } = this.#words[word];
            this.#words[word].executions++;
            let total = 0;
            let most = 0;
            for (const each of sums) {
                total += each;
                most = Math.max(most, each);
            }
            // Of no interest: what only one CPU accesses, or nobody writes.
            this.#totals[word] = this.#isWritten[word] && most < total ? total : 0;
        }
    }
    /** A word, as probable as it is often accessed; -1 when none is shared. */
    draw(random) {
        const total = this.#totals.reduce((sum, each) => sum + each, 0);
        if (total === 0)
            return -1;
        let rank = random.next() * (total / TWO_TO_32);
        for (let word = 0; word < this.#totals.length; word++) {
            rank -= this.#totals[word];
            if (rank < 0)
                return word;
        }
        return this.#totals.findLastIndex((each) => each > 0);
    }
    /** One of the words that `draw` may draw, each as probable as any other; -1 when none is shared. */
    drawEvenly(random) {
        const shared = this.#totals.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0);
        let rank = Math.floor(random.next() * (shared / TWO_TO_32));
        return this.#totals.findIndex((each) => each > 0 && rank-- === 0);
    }
    /** Whether several CPUs access a word and one writes it. */
    isShared(address) {
        const word = address < 0 ? -1 : this.#table.find(address);
        return word !== -1 && this.#totals[word] > 0;
    }
    /** Accesses of all CPUs that an execution makes to a word, or to every shared one, as the mean over executions. */
    accesses(word) {
        const total = word === undefined ? this.#totals.reduce((sum, each) => sum + each, 0) : this.#totals[word];
        return total / Math.max(1, this.#executions);
    }
    addressOf(word) {
        return this.#table.addresses[word];
    }
    estimatesOf(word) {
        return this.#words[word];
    }
}
//# sourceMappingURL=accessProfile.js.map