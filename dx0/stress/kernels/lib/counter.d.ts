/** Adds 1, in one step. */
export declare function increment(words: Int32Array, counter: number): void;
/** Adds 1 and tells what was there before. */
export declare const takeNumber: (words: Int32Array, counter: number) => number;
/** Adds 1 in two steps: what others add between them is lost. */
export declare function incrementInTwoSteps(words: Int32Array, counter: number): void;
/** Adds 1 in two steps and tells what was there before: two can be told the same. */
export declare function takeNumberInTwoSteps(words: Int32Array, counter: number): number;
//# sourceMappingURL=counter.d.ts.map
