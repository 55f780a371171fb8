import type { SharedView } from '../instrument/stepped/sharedView.ts';
import type { VirtualPromise } from '../instrument/stepped/virtualPromise.ts';
import { isSameWord } from './sleepers.ts';

/** An Atomics.waitAsync whose promise nobody awaits yet. */
export interface AsyncWait {
  readonly cpu: number;
  readonly promise: VirtualPromise;
  /** In virtual ms; Infinity when it does not time out. */
  readonly deadline: number;
  /** Which of all waits it is. */
  readonly turn: number;
}

/** Promises of Atomics.waitAsync that are neither settled nor awaited, first come first served. */
export class AsyncWaits {
  readonly #list: AsyncWait[] = [];

  clear(): void {
    if (this.#list.length > 0) this.#list.length = 0;
  }

  add(wait: AsyncWait): void {
    this.#list.push(wait);
  }

  /** Takes the wait out; undefined when it is none of these. */
  take(promise: VirtualPromise): AsyncWait | undefined {
    const place = this.#list.findIndex((wait) => wait.promise === promise);
    return place === -1 ? undefined : this.#list.splice(place, 1)[0];
  }

  /** The one that has waited longest on the word. */
  firstOn(array: SharedView, index: number): AsyncWait | undefined {
    if (this.#list.length === 0) return undefined;
    return this.#list.find(({ promise }) => isSameWord(promise.array, promise.index, array, index));
  }

  /** Ends those that time out up to then. */
  expire(time: number): void {
    for (let i = this.#list.length - 1; i >= 0; i--) {
      const { promise, deadline } = this.#list[i]!;
      if (deadline > time) continue;
      this.#list.splice(i, 1);
      promise.settle('timed-out');
    }
  }
}
