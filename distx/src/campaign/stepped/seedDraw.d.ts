import type { Random } from '../../scenario/random.ts';
/** Seeds are small numbers: they go into tokens. */
export declare const MOST_SEED = 255;
/**
 * Draws the seeds of a program's operations. Most of them share a few, and so what they draw: operations that pick a
 * page meet on the same one more often than they would by chance.
 */
export declare class SeedDraw {
    #private;
    constructor(random: Random);
    next(): number;
}
//# sourceMappingURL=seedDraw.d.ts.map