/** A copy of twice the length. */
export function grown<T extends Int16Array | Int32Array | Uint8Array | Uint16Array | Float64Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
