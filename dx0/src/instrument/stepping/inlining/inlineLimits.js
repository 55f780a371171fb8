/**
 * By what is to be inlined. A hand-over gets faster with each call less, and V8's compilers slower with each node more:
 * in the page's scenarios, whose executions are long, they would soon work longer than CPUs (a tenth longer with all
 * small bodies, wherever they are called; several times with wholes of 400).
 */
export const limitsOf = {
  none: undefined,
  small: { own: 60, whole: 120, added: 60 },
  all: { own: 10_000, whole: 10_000, added: 1_000_000 },
};
//# sourceMappingURL=inlineLimits.js.map
