/** Whole numbers from 0; memory is for the gaps only, when they come nearly in order. */
export declare class NumberSet {
    #private;
    /** Numbers `first`, `first + step`, … come in order; others may come, too. */
    constructor(first?: number, step?: number);
    get size(): number;
    has(number: number): boolean;
    /** @returns whether it is new. */
    add(number: number): boolean;
}
//# sourceMappingURL=numberSet.d.ts.map