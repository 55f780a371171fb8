/** What `yield*` takes: it suspends the CPU for each value, and its end is the value of the expression. */
export type Steps<T = unknown> = Iterable<void, T, unknown>;
/** A value for `yield*` that suspends nothing. */
export declare function finished(value: unknown): Steps;
//# sourceMappingURL=finished.d.ts.map
