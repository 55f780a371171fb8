type Words = Int32Array;
export declare function load(site: number, array: Words, index: number): number;
/** The value before is read just ahead, so another CPU may have changed it since. */
export declare function store(site: number, array: Words, index: number, value: number): number;
export declare function add(site: number, array: Words, index: number, value: number): number;
export declare function sub(site: number, array: Words, index: number, value: number): number;
export declare function and(site: number, array: Words, index: number, value: number): number;
export declare function or(site: number, array: Words, index: number, value: number): number;
export declare function xor(site: number, array: Words, index: number, value: number): number;
export declare function exchange(site: number, array: Words, index: number, value: number): number;
/** A failed compareExchange is recorded with the same value before and after. */
export declare function compareExchange(
  site: number,
  array: Words,
  index: number,
  expected: number,
  value: number,
): number;
export {};
//# sourceMappingURL=atomicsHooks.d.ts.map
