/** A reporter that passes on what it is told to several, each of which may leave out what it does not care for. */
export const tee = (reporters) =>
  new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...told) => {
          for (const reporter of reporters) {
            const method = Reflect.get(reporter, name);
            method?.apply(reporter, told);
          }
        },
    },
  );
//# sourceMappingURL=tee.js.map
