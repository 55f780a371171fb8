/** A reporter that passes on what it is told to several, each of which may leave out what it does not care for. */
export const tee = <Reporter extends object>(reporters: readonly Partial<Reporter>[]): Reporter =>
  new Proxy({} as Reporter, {
    get:
      (_, name) =>
      (...told: unknown[]): void => {
        for (const reporter of reporters) {
          const method = Reflect.get(reporter, name) as ((...args: unknown[]) => void) | undefined;
          method?.apply(reporter, told);
        }
      },
  });
