type Entry = Readonly<Record<string, unknown>>;
/** What a file of checked lines holds. */
export interface CheckedContent {
  readonly entries: readonly Entry[];
  /** Numbers of the lines that are not as they were written, from 1. */
  readonly damaged: readonly number[];
  /** Bytes up to the end of the last whole line. */
  readonly wholeBytes: number;
  /** A line was begun and not ended. */
  readonly isTorn: boolean;
}
/** Reads a file of checked lines piece by piece; one that is not there is empty. @throws what the file system says. */
export declare function readChecked(path: string, knows?: (entry: Entry) => boolean): CheckedContent;
/** A file that grows by whole lines: when `append` returns, the line has reached the disk. */
export declare class CheckedFile {
  #private;
  readonly path: string;
  /** @param wholeBytes what is kept of the file; a torn line behind that is dropped. @throws what the file system says. */
  constructor(path: string, wholeBytes: number);
  /** @throws DiskError; the file is as it was before, or has a torn line at its end. */
  append(entry: object): void;
  close(): void;
}
export {};
//# sourceMappingURL=checkedFile.d.ts.map
