/** Numbers that a publication takes in an array: what was published last, and to whom it belongs. */
export declare const PUBLICATION = 3;
/**
 * What each CPU knows of the others: the number of the last event of each that happened before.
 *
 * A CPU's vector is immutable once published, so publishing is three stores whatever the number of CPUs, and
 * taking over costs the length of the vectors only if there is something new in it. Vectors that nobody refers to
 * are used again, hence there are no more of them than CPUs and publications.
 */
export declare class VectorClocks {
    #private;
    /**
     * For each CPU where its vector begins, then the vectors, each followed by the number of references to it. A
     * CPU's own column never stands in its way.
     */
    rows: Int32Array<ArrayBuffer>;
    constructor(cpus: number);
    /** Nobody knows of anything. */
    begin(): void;
    /** A CPU publishes at `cells[at]` what it knows, up to its event `number`. */
    publish(cpu: number, cells: Int32Array, at: number, number: number): void;
    /** A CPU takes over what was published at `cells[at]`. */
    takeOver(cpu: number, cells: Int32Array, at: number): void;
}
//# sourceMappingURL=vectorClocks.d.ts.map