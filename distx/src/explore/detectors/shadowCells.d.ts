/**
 * A row of whole numbers for each unit of memory that an execution has touched, all 0 at first. Rows are dealt
 * out as units are touched, so forgetting everything costs nothing, and memory follows what is touched.
 */
export declare class ShadowCells {
    #private;
    /** The rows, one after the other, each beginning with its unit; replaced when there are more. */
    cells: Int32Array<ArrayBuffer>;
    /** @param width numbers in a row, of which the first is taken. */
    constructor(width: number);
    clear(): void;
    /** Where the row of a unit begins in `cells`, which must be read after the call. */
    at(unit: number): number;
    /** Makes `parts` units of each, with the same rows: unit u becomes u * parts and those after it. */
    split(parts: number): void;
}
//# sourceMappingURL=shadowCells.d.ts.map