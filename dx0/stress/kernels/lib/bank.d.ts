/** Accounts behind one lock. */
export declare const LOCK = 0;
export declare const FIRST_ACCOUNT = 1;
/** Moves an amount between two accounts. */
export declare function transfer(words: Int32Array, from: number, to: number, amount: number): void;
/** Broken: the balance was read under the lock, but the lock was let go since. */
export declare function transferWithOldBalance(words: Int32Array, from: number, to: number, amount: number): void;
//# sourceMappingURL=bank.d.ts.map
