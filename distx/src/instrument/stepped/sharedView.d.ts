/** A typed array as Atomics takes it and as plain code indexes it. */
export type SharedView = Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array;
/** Address of words that no other CPU can see. */
export declare const PRIVATE = -1;
/**
 * From now on the addresses of a buffer begin at 0, and others come behind it as they are seen. A thread may have several
 * subjects that share this runtime, each with a buffer of its own: what was placed beside a buffer stays there.
 */
export declare function enterScene(buffer: ArrayBufferLike): void;
/** Whether `object` is a typed array over shared memory. */
export declare const isShared: (object: unknown) => object is SharedView;
/** What plain code has between its brackets, as a number; NaN for most names. */
export declare const plainIndex: (index: unknown) => number;
/** Whether an array has an element there: any other index reads nothing, and what is written there is lost. */
export declare const hasElement: (view: SharedView, index: number) => boolean;
/** Address of an element: the 32-bit word that holds it, counted over all shared buffers. PRIVATE when not shared. */
export declare function addressOf(view: unknown, index: number): number;
//# sourceMappingURL=sharedView.d.ts.map