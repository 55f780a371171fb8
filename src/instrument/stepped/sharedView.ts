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

/** Where the buffers of one subject lie, beside each other. */
interface Scene {
  readonly bases: WeakMap<ArrayBufferLike, number>;
  end: number;
}

/** By the buffer that comes first. */
const scenes = new WeakMap<ArrayBufferLike, Scene>();
let first: ArrayBufferLike | undefined;
let scene: Scene = { bases: new WeakMap(), end: 0 };
/** The array seen last: most code works on one. */
let array: unknown;
let base = PRIVATE;
let shift = 0;

/**
 * From now on the addresses of a buffer begin at 0, and others come behind it as they are seen. A thread may have several
 * subjects that share this runtime, each with a buffer of its own: what was placed beside a buffer stays there.
 */
export function enterScene(buffer: ArrayBufferLike): void {
  if (buffer === first) return;
  first = buffer;
  array = undefined;
  const known = scenes.get(buffer);
  scene = known ?? { bases: new WeakMap(), end: 0 };
  if (known) return;
  scenes.set(buffer, scene);
  placeBuffer(buffer);
}

/** Gives a buffer the next free addresses, in 32-bit words. */
function placeBuffer(buffer: ArrayBufferLike): number {
  const known = scene.bases.get(buffer);
  if (known !== undefined) return known;
  const start = scene.end;
  scene.bases.set(buffer, start);
  // One that can grow has room for what it may become.
  const { maxByteLength = buffer.byteLength } = buffer as { readonly maxByteLength?: number };
  scene.end += (maxByteLength + 3) >>> 2;
  return start;
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

/** What plain code has between its brackets, as a number; NaN for most names. */
export const plainIndex = (index: unknown): number => (typeof index === 'symbol' ? NaN : Number(index));

/** Whether an array has an element there: any other index reads nothing, and what is written there is lost. */
export const hasElement = (view: SharedView, index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < view.length;

/** Address of an element: the 32-bit word that holds it, counted over all shared buffers. PRIVATE when not shared. */
export function addressOf(view: unknown, index: number): number {
  if (view !== array) look(view);
  if (base === PRIVATE) return PRIVATE;
  return shift === 1 ? base + index : Math.floor(base + index * shift);
}
