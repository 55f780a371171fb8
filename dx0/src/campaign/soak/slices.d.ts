/** A run cut into at most 32 parts of about equal length, with two sums each: what is sampled of runs of any length. */
export declare class Slices {
  #private;
  add(amount: number, of: number): void;
  /** Of each part, the one sum over the other. */
  get ratios(): number[];
}
//# sourceMappingURL=slices.d.ts.map
