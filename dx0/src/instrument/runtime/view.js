/** The memory whose accesses are recorded in this thread, if any. */
export const recorder = { memory: undefined };
/** What is known about the typed array seen last: most code works on one. */
export const view = {
  array: undefined,
  recorded: false,
  isInt32: false,
  byteOffset: 0,
  elementBytes: 4,
  /** One element of the same type, to see what a value becomes when stored. */
  scratch: new Int32Array(1),
};
/** The object without shared memory seen last. */
const other = { object: undefined };
export function forgetView() {
  view.array = undefined;
  view.recorded = false;
}
/** Whether `object` is a typed array over shared memory; if so, `view` describes it afterwards. */
export const isShared = (object) => object === view.array || (object !== other.object && look(object));
/** Whether accesses to this array are recorded; if so, `view` describes it afterwards. */
export const isRecorded = (array) => recorder.memory !== undefined && isShared(array) && view.recorded;
function look(object) {
  const isView = ArrayBuffer.isView(object) && 'length' in object && object.buffer instanceof SharedArrayBuffer;
  if (!isView) {
    other.object = object;
    return false;
  }
  const array = object;
  if (array.constructor !== view.scratch.constructor) {
    view.scratch = new array.constructor(1);
  }
  view.array = array;
  view.recorded = array.buffer === recorder.memory;
  view.isInt32 = array instanceof Int32Array;
  view.byteOffset = array.byteOffset;
  view.elementBytes = array.BYTES_PER_ELEMENT;
  return true;
}
/** Index of the 32-bit word that holds the element, counted over the whole buffer. */
export const addressOf = (index) => (view.byteOffset + index * view.elementBytes) >>> 2;
/** A value as a record keeps it: 32 bits, the lower ones of a BigInt, the whole part of a fraction. */
export const wordOf = (value) => (typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value | 0);
/** What `value` becomes when it is stored into the array last seen. */
export function stored(value) {
  if (view.isInt32) return value | 0;
  view.scratch[0] = value;
  return wordOf(view.scratch[0]);
}
//# sourceMappingURL=view.js.map
