/** Seeds are small numbers: they go into tokens. */
export const MOST_SEED = 255;
/** Of so many operations, one draws from a seed of its own; the others share `SHARED` seeds. */
const OWN = 4;
const SHARED = 2;
/**
 * Draws the seeds of a program's operations. Most of them share a few, and so what they draw: operations that pick a
 * page meet on the same one more often than they would by chance.
 */
export class SeedDraw {
    #random;
    #shared;
    constructor(random) {
        this.#random = random;
        this.#shared = Array.from({ length: SHARED }, () => random.below(MOST_SEED + 1));
    }
    next() {
        const random = this.#random;
        return random.below(OWN) === 0 ? random.below(MOST_SEED + 1) : this.#shared[random.below(SHARED)];
    }
}
//# sourceMappingURL=seedDraw.js.map