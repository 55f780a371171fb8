import { type Random } from '../../scenario/random.ts';
/** A stream of random numbers that costs nothing until the first one is drawn: tiny operations draw none. */
export declare class LazyRandom implements Random {
    #private;
    constructor(seed: number);
    /** Begins the stream of another seed. */
    reseed(seed: number): void;
    next(): number;
    below(bound: number): number;
}
//# sourceMappingURL=lazyRandom.d.ts.map