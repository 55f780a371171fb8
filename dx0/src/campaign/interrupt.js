/** Asks a run to end early, with the verdict so far. */
export class Interrupt {
  #signal;
  #wake;
  request(signal) {
    this.#signal ??= signal;
    this.#wake?.();
  }
  /** What asked for it. */
  get by() {
    return this.#signal;
  }
  /** Resolves after `ms`, but at once when the run is to end, and no later than `other` settles. One at a time. */
  sleep(ms, other) {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        if (this.#wake === wake) this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#wake = wake;
      other.then(wake, wake);
      if (this.#signal !== undefined) wake();
    });
  }
}
//# sourceMappingURL=interrupt.js.map
