/** A page of two words: flags, then references. */
export const PAGE_WORDS = 2;
const REFERENCES = 1;
export const PG_LOCKED = 1;
export const PG_LRU = 2;
/** Takes a reference unless there is none, in which case the page is free. */
export function tryGetPage(words, page) {
    for (;;) {
        const seen = Atomics.load(words, page + REFERENCES);
        if (seen === 0)
            return false;
        if (Atomics.compareExchange(words, page + REFERENCES, seen, seen + 1) === seen)
            return true;
    }
}
export function putPage(words, page) {
    Atomics.sub(words, page + REFERENCES, 1);
}
export const tryLockPage = (words, page) => (Atomics.or(words, page, PG_LOCKED) & PG_LOCKED) === 0;
export function unlockPage(words, page) {
    Atomics.and(words, page, ~PG_LOCKED);
}
/** Whether the page was on the list; it is not afterwards. */
export const testClearLru = (words, page) => (Atomics.and(words, page, ~PG_LRU) & PG_LRU) !== 0;
export function setLru(words, page) {
    Atomics.or(words, page, PG_LRU);
}
//# sourceMappingURL=page.js.map