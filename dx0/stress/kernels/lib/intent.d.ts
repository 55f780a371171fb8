/** Broken: each withdraws when it sees the other; in lockstep they do so for ever. */
export declare function enterPolitely(words: Int32Array, me: number): void;
/** Lets the other one go first, once (G. Peterson, Myths About the Mutual Exclusion Problem, 1981). */
export declare function enterInTurn(words: Int32Array, me: number): void;
export declare function leaveSection(words: Int32Array, me: number): void;
//# sourceMappingURL=intent.d.ts.map
