import { ExplorerPool } from '../stepped/explorerPool.js';
/** Time without a finished execution after which a trial is given up. */
const HANG_MS = 30_000;
/** Subjects that a thread loads before another one takes its place: what was imported is never forgotten. */
const SUBJECTS = 12;
/**
 * So many hunts at a time, each from start to end on one thread, which loads the subject once. Whatever waits begins
 * in the order in which it came.
 */
export class HuntLanes {
    #all;
    #free;
    #waiting = [];
    constructor(threads) {
        this.#all = Array.from({ length: threads }, () => ({ pool: new ExplorerPool(1, HANG_MS), jobs: 0 }));
        this.#free = [...this.#all];
    }
    async run(hunt) {
        const lane = this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
        try {
            if (lane.jobs++ === SUBJECTS) {
                await lane.pool.destroy();
                lane.pool = new ExplorerPool(1, HANG_MS);
                lane.jobs = 1;
            }
            return await hunt(lane.pool);
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next(lane);
            else
                this.#free.push(lane);
        }
    }
    /** Ends the threads; what is under way fails. */
    async destroy() {
        this.#waiting.length = 0;
        await Promise.all(this.#all.map(({ pool }) => pool.destroy()));
    }
}
//# sourceMappingURL=huntLanes.js.map