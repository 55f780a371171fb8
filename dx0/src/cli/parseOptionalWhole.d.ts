/** A whole number that may be left out. @throws UsageError */
export declare const parseOptionalWhole: (
  option: string,
  text: string | undefined,
  low: number,
  high: number,
) => number | undefined;
//# sourceMappingURL=parseOptionalWhole.d.ts.map
