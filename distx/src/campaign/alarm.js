/**
 * Something that can go wrong at any time, while nobody or somebody waits for something else. Unlike racing
 * with a promise that lives as long as a run, guarding leaves nothing behind for each call.
 */
export class Alarm {
    #error;
    #reject;
    /** From now on everything guarded rejects with the first error raised. */
    raise(error) {
        this.#error ??= error;
        this.#reject?.(this.#error);
    }
    /** Settles as `work` does, unless the alarm is raised before. One at a time. */
    guard(work) {
        return new Promise((resolve, reject) => {
            this.#reject = reject;
            work.then(resolve, reject);
            if (this.#error)
                reject(this.#error);
        });
    }
}
//# sourceMappingURL=alarm.js.map