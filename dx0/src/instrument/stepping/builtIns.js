const homes = [
  Array,
  ArrayBuffer,
  BigInt,
  Boolean,
  DataView,
  Date,
  Error,
  Function,
  Map,
  Number,
  Object,
  Promise,
  RegExp,
  Set,
  SharedArrayBuffer,
  String,
  Symbol,
  WeakMap,
  WeakRef,
  WeakSet,
].map(({ prototype }) => prototype);
const typedArrays = Object.getPrototypeOf(Int32Array.prototype);
const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const generators = Object.getPrototypeOf((function* none() {})());
const methods = new Set(
  [...homes, typedArrays, iterators, Object.getPrototypeOf(generators)].flatMap((home) =>
    Object.getOwnPropertyNames(home),
  ),
);
/** Whether some object of the language has a method of that name. */
export const isBuiltInMethod = (name) => methods.has(name);
/** Global functions, and objects with functions, that change nothing and are no clock. */
const IDLE = new Set(
  `Array ArrayBuffer Atomics BigInt Boolean JSON Math Number Object Reflect RegExp String Symbol isFinite isNaN
  parseFloat parseInt`.split(/\s+/),
);
/** Those of them that do change something, or are never the same. */
const BUSY = new Set(
  `assign defineProperties defineProperty deleteProperty freeze preventExtensions random seal set
  setPrototypeOf`.split(/\s+/),
);
/** Whether a call of a global function, or of a function of a global object, is without effect, as far as is known. */
export const isIdleGlobal = (name, method) => IDLE.has(name) && (method === undefined || !BUSY.has(method));
//# sourceMappingURL=builtIns.js.map
