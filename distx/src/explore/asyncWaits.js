import { isSameWord } from './sleepers.js';
/** Promises of Atomics.waitAsync that are neither settled nor awaited, first come first served. */
export class AsyncWaits {
    #list = [];
    clear() {
        if (this.#list.length > 0)
            this.#list.length = 0;
    }
    add(wait) {
        this.#list.push(wait);
    }
    /** Takes the wait out; undefined when it is none of these. */
    take(promise) {
        const place = this.#list.findIndex((wait) => wait.promise === promise);
        return place === -1 ? undefined : this.#list.splice(place, 1)[0];
    }
    /** The one that has waited longest on the word. */
    firstOn(array, index) {
        if (this.#list.length === 0)
            return undefined;
        return this.#list.find(({ promise }) => isSameWord(promise.array, promise.index, array, index));
    }
    /** Ends those that time out up to then. */
    expire(time) {
        for (let i = this.#list.length - 1; i >= 0; i--) {
            const { promise, deadline } = this.#list[i];
            if (deadline > time)
                continue;
            this.#list.splice(i, 1);
            promise.settle('timed-out');
        }
    }
}
//# sourceMappingURL=asyncWaits.js.map