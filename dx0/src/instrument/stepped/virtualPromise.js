import { currentHandler, running } from './control.js';
/** The promise of a virtual Atomics.waitAsync: a notify settles it, or virtual time. */
export class VirtualPromise {
  array;
  index;
  /** The value that the word was found to hold. */
  expected;
  /** In virtual ms; Infinity: only a notify settles it. */
  timeout;
  /** Undefined until it is settled. */
  result;
  #native;
  constructor(array, index, expected, timeout) {
    this.array = array;
    this.index = index;
    this.expected = expected;
    this.timeout = timeout;
  }
  settle(result) {
    this.result = result;
    this.#native?.settle(result);
  }
  /** For code that is not stepped: it goes on in real time, when the execution may be over. */
  // oxlint-disable-next-line unicorn/no-thenable
  then(onOk, onError) {
    currentHandler()?.onUnstepped(running.cpu, 'then of a promise of Atomics.waitAsync');
    if (this.#native === undefined) {
      let settle;
      const promise = new Promise((resolve) => (settle = resolve));
      this.#native = { promise, settle };
      if (this.result !== undefined) settle(this.result);
    }
    return this.#native.promise.then(onOk, onError);
  }
}
//# sourceMappingURL=virtualPromise.js.map
