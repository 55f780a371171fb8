/** A mutex that sleeps (three states, as in U. Drepper, Futexes Are Tricky, 2011). */
export declare function lockMutex(words: Int32Array, mutex: number): void;
export declare function unlockMutex(words: Int32Array, mutex: number): void;
/** Broken: who comes between the look and the store sleeps, and nobody wakes it. */
export declare function unlockMutexInTwoSteps(words: Int32Array, mutex: number): void;
//# sourceMappingURL=mutex.d.ts.map