/** A typed array over shared memory, as Atomics takes it and as plain code indexes it. */
export type SharedView =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;
/** The memory whose accesses are recorded in this thread, if any. */
export declare const recorder: {
  memory: ArrayBufferLike | undefined;
};
/** What is known about the typed array seen last: most code works on one. */
export declare const view: {
  array: unknown;
  recorded: boolean;
  isInt32: boolean;
  byteOffset: number;
  elementBytes: number;
  /** One element of the same type, to see what a value becomes when stored. */
  scratch: SharedView;
};
export declare function forgetView(): void;
/** Whether `object` is a typed array over shared memory; if so, `view` describes it afterwards. */
export declare const isShared: (object: unknown) => boolean;
/** Whether accesses to this array are recorded; if so, `view` describes it afterwards. */
export declare const isRecorded: (array: unknown) => boolean;
/** Index of the 32-bit word that holds the element, counted over the whole buffer. */
export declare const addressOf: (index: number) => number;
/** A value as a record keeps it: 32 bits, the lower ones of a BigInt, the whole part of a fraction. */
export declare const wordOf: (value: number | bigint | undefined) => number;
/** What `value` becomes when it is stored into the array last seen. */
export declare function stored(value: unknown): number;
//# sourceMappingURL=view.d.ts.map
