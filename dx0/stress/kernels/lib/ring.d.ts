/** A queue in shared memory for one sender and one receiver: words `sent` and `received`, then the slots. */
export declare const SLOTS = 2;
/** Waits for room and sends a value. */
export declare function send(ring: Int32Array, value: number): void;
/** Broken: says that it has sent before it has. */
export declare function sendTooSoon(ring: Int32Array, value: number): void;
/** Waits for a value and takes it. */
export declare function receive(ring: Int32Array): number;
//# sourceMappingURL=ring.d.ts.map
