const FREE = 0;
const HELD = 1;
/** Spins until the lock is taken. */
export function spinLock(words, lock) {
    while (Atomics.compareExchange(words, lock, FREE, HELD) !== FREE)
        ;
}
export function spinUnlock(words, lock) {
    Atomics.store(words, lock, FREE);
}
/** Broken: looks first and takes the lock afterwards, so that two can have seen it free. */
export function spinLockInTwoSteps(words, lock) {
    while (Atomics.load(words, lock) !== FREE)
        ;
    Atomics.store(words, lock, HELD);
}
//# sourceMappingURL=spinLock.js.map