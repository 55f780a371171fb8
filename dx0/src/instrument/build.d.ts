/** What the loader makes of a subject. */
export type Build =
  /** Types stripped, call sites filled in. */
  | 'bare'
  /** In addition a hook before every shared access: random delays and the flight recorder. */
  | 'noisy'
  /** Functions are generators that stop before a shared access. */
  | 'stepped'
  | 'stepped-fine';
//# sourceMappingURL=build.d.ts.map
