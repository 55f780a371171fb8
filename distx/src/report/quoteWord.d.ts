/** A word as a shell takes it. */
export declare const quoteWord: (word: string) => string;
//# sourceMappingURL=quoteWord.d.ts.map