/** Neighbouring operations of a tail, as many as `length` at most; what was found may have gone wrong a while ago. */
export function tailWindow(tail: readonly number[], length: number, draw: number): readonly number[] {
  const start = tail.length > length ? draw % (tail.length - length + 1) : 0;
  return tail.slice(start, start + length);
}
