import { currentHandler, running } from './control.ts';
import type { SharedView } from './sharedView.ts';

export type WaitResult = 'ok' | 'timed-out';

/** The promise of a virtual Atomics.waitAsync: a notify settles it, or virtual time. */
export class VirtualPromise implements PromiseLike<WaitResult> {
  readonly array: SharedView;
  readonly index: number;
  /** The value that the word was found to hold. */
  readonly expected: unknown;
  /** In virtual ms; Infinity: only a notify settles it. */
  readonly timeout: number;
  /** Undefined until it is settled. */
  result: WaitResult | undefined;
  #native: { readonly promise: Promise<WaitResult>; readonly settle: (result: WaitResult) => void } | undefined;

  constructor(array: SharedView, index: number, expected: unknown, timeout: number) {
    this.array = array;
    this.index = index;
    this.expected = expected;
    this.timeout = timeout;
  }

  settle(result: WaitResult): void {
    this.result = result;
    this.#native?.settle(result);
  }

  /** For code that is not stepped: it goes on in real time, when the execution may be over. */
  // oxlint-disable-next-line unicorn/no-thenable
  then<A = WaitResult, B = never>(
    onOk?: ((value: WaitResult) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    currentHandler()?.onUnstepped(running.cpu, 'then of a promise of Atomics.waitAsync');
    if (this.#native === undefined) {
      let settle!: (result: WaitResult) => void;
      const promise = new Promise<WaitResult>((resolve) => (settle = resolve));
      this.#native = { promise, settle };
      if (this.result !== undefined) settle(this.result);
    }
    return this.#native.promise.then(onOk, onError);
  }
}
