/** Anything with elements: the hooks stand wherever the source says `object[index]`. */
type Indexed = Record<PropertyKey, never>;
/** `object[index]` */
export declare function read(site: number, object: Indexed, index: PropertyKey): unknown;
/** `object[index] = value`. The value before is read just ahead, so another CPU may have changed it since. */
export declare function write(site: number, object: Indexed, index: PropertyKey, value: unknown): unknown;
export declare const postIncrement: (site: number, object: Indexed, index: PropertyKey) => unknown;
export declare const postDecrement: (site: number, object: Indexed, index: PropertyKey) => unknown;
export declare const preIncrement: (site: number, object: Indexed, index: PropertyKey) => unknown;
export declare const preDecrement: (site: number, object: Indexed, index: PropertyKey) => unknown;
/** Left side of a compound assignment, read before the right side is evaluated. */
interface Reference {
  readonly site: number;
  readonly object: Indexed;
  readonly index: PropertyKey;
  readonly value: never;
}
export declare const reference: (site: number, object: Indexed, index: PropertyKey) => Reference;
export declare const assignAdd: (left: Reference, right: never) => unknown;
export declare const assignSubtract: (left: Reference, right: never) => unknown;
export declare const assignMultiply: (left: Reference, right: never) => unknown;
export declare const assignDivide: (left: Reference, right: never) => unknown;
export declare const assignRemainder: (left: Reference, right: never) => unknown;
export declare const assignPower: (left: Reference, right: never) => unknown;
export declare const assignShiftLeft: (left: Reference, right: never) => unknown;
export declare const assignShiftRight: (left: Reference, right: never) => unknown;
export declare const assignShiftRightUnsigned: (left: Reference, right: never) => unknown;
export declare const assignAnd: (left: Reference, right: never) => unknown;
export declare const assignOr: (left: Reference, right: never) => unknown;
export declare const assignXor: (left: Reference, right: never) => unknown;
export {};
//# sourceMappingURL=memoryHooks.d.ts.map
