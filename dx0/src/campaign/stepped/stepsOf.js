/** The generator that a function was lowered to; one that can't reach shared memory runs as it is. */
export function stepsOf(runtime, f, self) {
  const generator = runtime.steppedOf(f);
  if (generator) return generator.bind(self);
  const later = runtime.asyncSteppedOf(f);
  if (later) return (...args) => runtime.runAsync(later.apply(self, args), f.name);
  return function* plain(...args) {
    const value = f.apply(self, args);
    return value instanceof Promise ? yield* runtime.awaited(0, f.name, value) : value;
  };
}
//# sourceMappingURL=stepsOf.js.map
