/** What `yield*` takes: it suspends the CPU for each value, and its end is the value of the expression. */
export type Steps<T = unknown> = Iterable<void, T, unknown>;

const result = { done: true as const, value: undefined as unknown };

/** One for all: `yield*` takes the value at once. */
const iterator = {
  [Symbol.iterator]: () => iterator,
  next: () => result,
};

/** A value for `yield*` that suspends nothing. */
export function finished(value: unknown): Steps {
  result.value = value;
  return iterator;
}
