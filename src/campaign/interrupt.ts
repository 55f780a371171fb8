/** Asks a run to end early, with the verdict so far. */
export class Interrupt {
  #signal: NodeJS.Signals | undefined;
  #wake: (() => void) | undefined;

  request(signal: NodeJS.Signals): void {
    this.#signal ??= signal;
    this.#wake?.();
  }

  /** What asked for it. */
  get by(): NodeJS.Signals | undefined {
    return this.#signal;
  }

  /** Resolves after `ms`, but at once when the run is to end, and no later than `other` settles. One at a time. */
  sleep(ms: number, other: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
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
