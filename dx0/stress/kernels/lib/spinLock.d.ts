/** Spins until the lock is taken. */
export declare function spinLock(words: Int32Array, lock: number): void;
export declare function spinUnlock(words: Int32Array, lock: number): void;
/** Broken: looks first and takes the lock afterwards, so that two can have seen it free. */
export declare function spinLockInTwoSteps(words: Int32Array, lock: number): void;
//# sourceMappingURL=spinLock.d.ts.map
