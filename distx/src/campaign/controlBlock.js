/** What a CPU is doing, as the campaign sees it. */
export const Phase = {
    /** Its thread starts. */
    Offline: 0,
    /** Attaches to the shared state. */
    Attaching: 1,
    /** Has come to the barrier at the start of an epoch. */
    Arrived: 2,
    Running: 3,
    /** Has done its part and serves the others. */
    Parked: 4,
    /** Stands still between epochs. */
    Standing: 5,
    /** Its program was ended by an exception. */
    Dead: 6,
};
/** Operation numbers of a CPU that runs none of the scenario's operations. */
export const NO_OPERATION = -1;
export const SETTLING = -2;
export const TEARING_DOWN = -3;
export const ATTACHING = -4;
export const IDLING = -5;
/** Words of two cache lines: neighbouring lines are fetched in pairs. */
const LINE = 32;
const STOP = 0;
const GENERATION = LINE;
const ARRIVED = 2 * LINE;
const PARKED = 3 * LINE;
const FIRST_CPU = 4 * LINE;
const PHASE = 0;
const OPERATION = 1;
/** Operations begun in this run, and the last of them in a ring. */
const BEGUN = 2;
const TAIL = 8;
/** From the count to the ring. */
export const TAIL_OFFSET = TAIL - BEGUN;
/** Operations kept of each CPU, a power of two. */
export const TAIL_LENGTH = 16;
/**
 * The shared words through which the main thread and the CPUs of one run meet: the barrier at the start of
 * an epoch, the stop flag, and for each CPU, on cache lines of its own, its phase, its operation and how often
 * it completed each operation. Nothing of it belongs to the subject.
 */
export class ControlBlock {
    buffer;
    cpus;
    operations;
    words;
    constructor(cpus, operations, buffer) {
        this.cpus = cpus;
        this.operations = operations;
        const bytes = 4 * (FIRST_CPU + cpus * this.#cpuWords());
        this.buffer = buffer ?? new SharedArrayBuffer(bytes);
        this.words = new Int32Array(this.buffer);
    }
    /** Completed operations of a CPU, one count an operation. Counts are doubles: they never wrap. */
    countsOf(cpu) {
        return new Float64Array(this.buffer, 4 * (this.#cpu(cpu) + LINE), this.operations);
    }
    /** Index into `words` of the operation a CPU is in. */
    operationWord(cpu) {
        return this.#cpu(cpu) + OPERATION;
    }
    /** Index into `words` of the count of operations begun; the ring of the last TAIL_LENGTH follows TAIL_OFFSET words behind. */
    begunWord(cpu) {
        return this.#cpu(cpu) + BEGUN;
    }
    /** The operations a CPU began last, oldest first. */
    tailOf(cpu) {
        const begun = Atomics.load(this.words, this.begunWord(cpu));
        const count = Math.min(begun, TAIL_LENGTH);
        const ring = this.begunWord(cpu) + TAIL_OFFSET;
        return Array.from({ length: count }, (_, i) => this.words[ring + ((begun - count + i) & (TAIL_LENGTH - 1))]);
    }
    operationOf(cpu) {
        return Atomics.load(this.words, this.operationWord(cpu));
    }
    phaseOf(cpu) {
        return Atomics.load(this.words, this.#cpu(cpu) + PHASE);
    }
    setPhase(cpu, phase) {
        Atomics.store(this.words, this.#cpu(cpu) + PHASE, phase);
    }
    completed(cpu) {
        return this.countsOf(cpu).reduce((sum, count) => sum + count, 0);
    }
    /** Called by the main thread while every CPU stands still. */
    prepareEpoch() {
        for (const word of [STOP, ARRIVED, PARKED])
            Atomics.store(this.words, word, 0);
    }
    /** Waits until all CPUs have arrived. `generation` is a new number for every epoch. */
    arrive(generation) {
        const before = Atomics.load(this.words, GENERATION);
        if (Atomics.add(this.words, ARRIVED, 1) + 1 === this.cpus) {
            Atomics.store(this.words, GENERATION, generation);
            Atomics.notify(this.words, GENERATION);
            return;
        }
        while (Atomics.load(this.words, GENERATION) !== generation)
            Atomics.wait(this.words, GENERATION, before);
    }
    requestStop() {
        Atomics.store(this.words, STOP, 1);
    }
    get stopRequested() {
        return Atomics.load(this.words, STOP) !== 0;
    }
    /** Counts this CPU among those that want to stand still; true for the last one. */
    park() {
        return Atomics.add(this.words, PARKED, 1) + 1 === this.cpus;
    }
    get allParked() {
        return Atomics.load(this.words, PARKED) >= this.cpus;
    }
    #cpu(cpu) {
        return FIRST_CPU + cpu * this.#cpuWords();
    }
    /** One line for the words, then the counts, in whole lines. */
    #cpuWords() {
        return LINE + Math.ceil((2 * this.operations) / LINE) * LINE;
    }
}
//# sourceMappingURL=controlBlock.js.map