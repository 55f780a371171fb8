/** Edits that turn `a` into `b`: insert, delete, replace, swap neighbours (optimal string alignment). */
export declare function editDistance(a: string, b: string): number;
/** The name a person may have meant: one of three letters may be wrong, or some of the name be left out. */
export declare function didYouMean(word: string, names: readonly string[]): string | undefined;
//# sourceMappingURL=editDistance.d.ts.map