/** Kinds of operations that a scheduling point can announce. */
export const Op = {
  /** The CPU's program begins. */
  start: 0,
  load: 1,
  store: 2,
  add: 3,
  sub: 4,
  and: 5,
  or: 6,
  xor: 7,
  exchange: 8,
  compareExchange: 9,
  wait: 10,
  /** A wait ends: it was notified, or timed out. */
  wake: 11,
  notify: 12,
  waitAsync: 13,
  /** Plain accesses. */
  read: 14,
  write: 15,
};
/** Names by number. */
export const opNames = Object.keys(Op);
/** Low bits of an announced kind that hold the Op; flags are above. */
export const OP_MASK = 0x1f;
/** Flag: nobody uses the operation's result, so two additions commute. */
export const UNUSED = 0x20;
/**
 * Flag: the operation is all that a loop without effect repeats until it gets what it wants. For
 * compareExchange that is the expected value; for load, the value `a`. Such an operation is enabled
 * only once it succeeds; spinning in vain is no step.
 */
export const AWAIT_EQUAL = 0x40;
/** As AWAIT_EQUAL, for a load that is repeated until the value differs from `a`. */
export const AWAIT_OTHER = 0x80;
/** Flag, in the log only: a compareExchange that does not find what it expects. */
export const FAILED = 0x100;
/** Flag, in the log only: a plain access, which belongs to the step that is under way. */
export const WITHIN = 0x200;
/** Bits of a code below the site. */
export const SITE_SHIFT = 10;
/** A site and an Op with its flags as one number. */
export const codeOf = (site, kind) => (site << SITE_SHIFT) | kind;
//# sourceMappingURL=op.js.map
