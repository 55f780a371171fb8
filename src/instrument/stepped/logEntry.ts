// An entry of the access log. Beside the log and not in it: V8 looks up what a module exports at each use of its own.

/** Entries kept, a power of two. */
export const KEPT = 1 << 18;
/** Whole numbers of an entry. */
export const ENTRY = 8;
// Their places.
/** Site and kind, see `codeOf`. */
export const CODE = 0;
export const CPU = 1;
/** Word address; PRIVATE when there is none. */
export const ADDRESS = 2;
export const INDEX = 3;
/** The array, by its place in `views`. */
export const VIEW = 4;
/** Number of the step, from 1; a plain access has that of the step it belongs to. */
export const STEP = 5;
/** Value before and after in an Int32Array; of other arrays only whether it is 0, see `beforeOf` of the log. */
export const BEFORE = 6;
export const AFTER = 7;
