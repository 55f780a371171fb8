import { isVerified } from '../../explore/exhaustive/completeness.js';
import { ExplorerHung } from './explorerPool.js';
import { EXECUTIONS, progressMemory, STEPS, STOP } from './progressWords.js';
import { FuzzTally } from './fuzzTally.js';
/** How often it is seen whether the time is over. */
const STOP_MS = 50;
/** One scenario's fuzzing: chunks are handed to the pool in order; the finding of the lowest chunk counts. */
export class FuzzScenario {
    tally = new FuzzTally();
    #options;
    #running = new Set();
    /** Executions by chunk. */
    #done = [];
    /** Strategies that have done all they can with programs that are always the same. */
    #exhausted = new Set();
    #next = 0;
    #began = performance.now();
    #planned = 0;
    #found;
    #hung;
    #search;
    constructor(options) {
        this.#options = options;
    }
    get found() {
        return this.#found;
    }
    /** The chunk that was given up because it did not get on. */
    get hung() {
        return this.#hung;
    }
    /** Number of the failing execution, counted from 1 through the chunks in their order. */
    get foundAt() {
        const { chunk, execution } = this.#found;
        let before = 0;
        for (let i = 0; i < chunk; i++)
            before += this.#done[i] ?? 0;
        return before + execution + 1;
    }
    /** How far the last search through all schedules has come, when the programs are always the same. */
    get search() {
        return this.#search;
    }
    /** Every schedule of the scenario's programs was explored. */
    get isVerified() {
        return this.#search !== undefined && isVerified(this.#search);
    }
    /** Executions, with those under way. */
    get executions() {
        return [...this.#running].reduce((sum, { memory }) => sum + memory[EXECUTIONS], this.tally.executions);
    }
    get steps() {
        return [...this.#running].reduce((sum, { memory }) => sum + memory[STEPS], this.tally.steps);
    }
    async run() {
        const { pool, interrupt, deadline } = this.#options;
        this.#began = performance.now();
        // A chunk may be all there is: one search of everything.
        const timer = setInterval(() => {
            if (interrupt.by === undefined && performance.now() < deadline)
                return;
            for (const { memory } of this.#running)
                memory[STOP] = 1;
        }, STOP_MS);
        try {
            await Promise.all(Array.from({ length: pool.threads }, () => this.#work()));
        }
        finally {
            clearInterval(timer);
        }
    }
    /** Takes one chunk after the other until there is nothing left to do. */
    async #work() {
        for (let task = this.#take(); task !== undefined; task = this.#take()) {
            const running = { memory: new Float64Array(task.progress), chunk: task.chunk };
            this.#running.add(running);
            try {
                this.#add(task, await this.#options.pool.run(task, task.progress));
            }
            catch (error) {
                if (!(error instanceof ExplorerHung))
                    throw error;
                if (this.#hung === undefined || task.chunk < this.#hung.chunk)
                    this.#hung = task;
            }
            finally {
                this.#running.delete(running);
            }
        }
    }
    #take() {
        const { setup, seed, interrupt, deadline, executions } = this.#options;
        const isOver = this.#found !== undefined || this.#hung !== undefined || this.isVerified;
        if (isOver || interrupt.by !== undefined || this.#planned >= executions)
            return undefined;
        if (this.#next > 0 && performance.now() >= deadline)
            return undefined;
        const entry = this.#options.strategyOf(this.#next);
        // Among others it may be begun anew: whether it was over before depends on how many threads there are.
        if (this.#exhausted.has(entry.strategy) && this.#isAlways(entry))
            return undefined;
        const chunk = this.#next++;
        const share = Math.min(entry.executions, executions - this.#planned);
        this.#planned += share;
        const progress = progressMemory();
        return { kind: 'chunk', setup, seed, chunk, strategy: entry.strategy, executions: share, progress };
    }
    #isAlways({ strategy }) {
        return this.#next === 0 || this.#options.strategyOf(this.#next - 1).strategy === strategy;
    }
    #add(task, result) {
        this.tally.add(task, result, (performance.now() - this.#began) / 1000);
        this.#done[task.chunk] = result.executions;
        const { found } = result;
        if (found && (this.#found === undefined || found.chunk < this.#found.chunk))
            this.#found = found;
        if (result.search && this.#options.isFixed)
            this.#search = result.search;
        if (!result.exhausted)
            return;
        if (this.#options.isFixed)
            this.#exhausted.add(task.strategy);
        // What an exhaustive search leaves of its share goes to the others.
        this.#planned -= task.executions - result.executions;
    }
}
//# sourceMappingURL=fuzzScenario.js.map