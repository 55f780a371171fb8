import { setTimeout as timeout } from 'node:timers/promises';

/** Asks a run to end early, with the verdict so far. */
export class Interrupt {
  readonly #controller = new AbortController();
  #signal: NodeJS.Signals | undefined;

  request(signal: NodeJS.Signals): void {
    this.#signal ??= signal;
    this.#controller.abort();
  }

  /** What asked for it. */
  get by(): NodeJS.Signals | undefined {
    return this.#signal;
  }

  /** Resolves after `ms`, but at once when the run is to end, and no later than `other` settles. */
  async sleep(ms: number, other: Promise<unknown>): Promise<void> {
    const awake = new AbortController();
    const signal = AbortSignal.any([awake.signal, this.#controller.signal]);
    const slept = timeout(ms, undefined, { signal });
    // Neither outcome is of interest here: a timer that was ended, work that somebody else awaits.
    await Promise.race([Promise.allSettled([slept]), Promise.allSettled([other])]);
    awake.abort();
  }
}
