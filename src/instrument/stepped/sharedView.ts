/** A typed array as Atomics takes it and as plain code indexes it. */
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

/** Address of words that no other CPU can see. */
export const PRIVATE = -1;

const bases = new WeakMap<ArrayBufferLike, number>();
let end = 0;
/** The array seen last: most code works on one. */
let array: unknown;
let base = PRIVATE;
let shift = 0;

/**
 * Gives a buffer the next free addresses, in 32-bit words; called first for the scenario's own buffer,
 * whose addresses then begin at 0.
 */
export function placeBuffer(buffer: ArrayBufferLike): number {
  const known = bases.get(buffer);
  if (known !== undefined) return known;
  const start = end;
  bases.set(buffer, start);
  // One that can grow has room for what it may become.
  const { maxByteLength = buffer.byteLength } = buffer as { readonly maxByteLength?: number };
  end += (maxByteLength + 3) >>> 2;
  return start;
}

/** Forgets all places; for the next scenario in this thread. */
export function forgetPlaces(buffers: readonly ArrayBufferLike[]): void {
  for (const buffer of buffers) bases.delete(buffer);
  end = 0;
  array = undefined;
}

/** Whether `object` is a typed array over shared memory. */
export const isShared = (object: unknown): object is SharedView =>
  object === array ? base !== PRIVATE : look(object) !== PRIVATE;

function look(object: unknown): number {
  const isView = ArrayBuffer.isView(object) && 'length' in object && object.buffer instanceof SharedArrayBuffer;
  array = object;
  if (!isView) {
    base = PRIVATE;
    return base;
  }
  const view = object as SharedView;
  base = placeBuffer(view.buffer) + view.byteOffset / 4;
  shift = view.BYTES_PER_ELEMENT / 4;
  return base;
}

/** Address of an element: the 32-bit word that holds it, counted over all shared buffers. PRIVATE when not shared. */
export function addressOf(view: unknown, index: number): number {
  if (view !== array) look(view);
  if (base === PRIVATE) return PRIVATE;
  return shift === 1 ? base + index : Math.floor(base + index * shift);
}
