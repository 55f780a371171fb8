/** A file that is written beside its place, and put there when it is whole. */
export declare class OutputFile {
  #private;
  /** @throws UnwritableOutput, before any work is done for it. */
  constructor(file: string);
  /** @throws UnwritableOutput */
  write(text: string): void;
  /** Puts the file in its place. @throws UnwritableOutput */
  finish(): void;
  /** Leaves nothing behind of a file that is not finished; what was in its place stays. */
  abandon(): void;
}
//# sourceMappingURL=outputFile.d.ts.map
