/** Numbers word addresses in the order in which they are met: an open hash table that allocates only when it grows. */
export declare class AddressTable {
    #private;
    /** The addresses by number. */
    readonly addresses: number[];
    /** @param most addresses; those met later have no number. */
    constructor(most: number);
    get count(): number;
    clear(): void;
    /** The number of an address, or -1. */
    find(address: number): number;
    /** The number of an address, which it is given if it has none; -1 when there are too many. */
    add(address: number): number;
}
//# sourceMappingURL=addressTable.d.ts.map