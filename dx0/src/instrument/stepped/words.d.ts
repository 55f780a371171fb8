/** Where arrays lie, or what their numbers are, may have changed. */
export declare function replaceWords(): void;
/** `Atomics.load` */
export declare function load(array: Int32Array, index: number, code: number): number;
/** `Atomics.store` */
export declare function store(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.add` */
export declare function add(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.sub` */
export declare function sub(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.and` */
export declare function and(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.or` */
export declare function or(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.xor` */
export declare function xor(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.exchange` */
export declare function exchange(array: Int32Array, index: number, value: number, code: number): number;
/** `Atomics.compareExchange` */
export declare function compareExchange(
  array: Int32Array,
  index: number,
  expected: number,
  value: number,
  code: number,
): number;
/** Writes a plain access down. */
export declare function logPlain(code: number, array: unknown, index: unknown, value: unknown): void;
//# sourceMappingURL=words.d.ts.map
