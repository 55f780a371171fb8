import type { Steps } from './finished.ts';
/** The steps of a built-in method whose callback is stepped; undefined for all others. Sorting is one step. */
export declare function stepCallbacks(
  site: number,
  f: unknown,
  self: unknown,
  args: readonly unknown[],
): Steps | undefined;
//# sourceMappingURL=callbacks.d.ts.map
