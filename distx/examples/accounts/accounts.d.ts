/** Moves an amount from one account to another, under the lock. */
export declare function transfer(words: Int32Array, from: number, to: number, amount: number): void;
//# sourceMappingURL=accounts.d.ts.map