/** Kinds of operations that a scheduling point can announce. */
export declare const Op: {
  /** The CPU's program begins. */
  readonly start: 0;
  readonly load: 1;
  readonly store: 2;
  readonly add: 3;
  readonly sub: 4;
  readonly and: 5;
  readonly or: 6;
  readonly xor: 7;
  readonly exchange: 8;
  readonly compareExchange: 9;
  readonly wait: 10;
  /** A wait ends: it was notified, or timed out. */
  readonly wake: 11;
  readonly notify: 12;
  readonly waitAsync: 13;
  /** Plain accesses. */
  readonly read: 14;
  readonly write: 15;
};
export type Op = (typeof Op)[keyof typeof Op];
export type OpName = keyof typeof Op;
/** Names by number. */
export declare const opNames: readonly OpName[];
/** Low bits of an announced kind that hold the Op; flags are above. */
export declare const OP_MASK = 31;
/** Flag: nobody uses the operation's result, so two additions commute. */
export declare const UNUSED = 32;
/**
 * Flag: the operation is all that a loop without effect repeats until it gets what it wants. For
 * compareExchange that is the expected value; for load, the value `a`. Such an operation is enabled
 * only once it succeeds; spinning in vain is no step.
 */
export declare const AWAIT_EQUAL = 64;
/** As AWAIT_EQUAL, for a load that is repeated until the value differs from `a`. */
export declare const AWAIT_OTHER = 128;
/** Flag, in the log only: a compareExchange that does not find what it expects. */
export declare const FAILED = 256;
/** Flag, in the log only: a plain access, which belongs to the step that is under way. */
export declare const WITHIN = 512;
/** Bits of a code below the site. */
export declare const SITE_SHIFT = 10;
/** A site and an Op with its flags as one number. */
export declare const codeOf: (site: number, kind: number) => number;
//# sourceMappingURL=op.d.ts.map
