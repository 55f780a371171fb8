/** A file that was asked for cannot be written. */
export declare class UnwritableOutput extends Error {
  readonly name = 'UnwritableOutput';
  constructor(file: string, cause: unknown);
  /** What is wrong, on one line. */
  get line(): string;
}
//# sourceMappingURL=unwritableOutput.d.ts.map
