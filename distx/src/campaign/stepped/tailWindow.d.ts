/** Neighbouring operations of a tail, as many as `length` at most; what was found may have gone wrong a while ago. */
export declare function tailWindow(tail: readonly number[], length: number, draw: number): readonly number[];
//# sourceMappingURL=tailWindow.d.ts.map