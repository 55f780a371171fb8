import type { SharedView } from './sharedView.ts';
export type WaitResult = 'ok' | 'timed-out';
/** The promise of a virtual Atomics.waitAsync: a notify settles it, or virtual time. */
export declare class VirtualPromise implements PromiseLike<WaitResult> {
  #private;
  readonly array: SharedView;
  readonly index: number;
  /** The value that the word was found to hold. */
  readonly expected: unknown;
  /** In virtual ms; Infinity: only a notify settles it. */
  readonly timeout: number;
  /** Undefined until it is settled. */
  result: WaitResult | undefined;
  constructor(array: SharedView, index: number, expected: unknown, timeout: number);
  settle(result: WaitResult): void;
  /** For code that is not stepped: it goes on in real time, when the execution may be over. */
  then<A = WaitResult, B = never>(
    onOk?: ((value: WaitResult) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
}
//# sourceMappingURL=virtualPromise.d.ts.map
