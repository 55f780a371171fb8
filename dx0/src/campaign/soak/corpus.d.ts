/** A schedule that failed once. */
export interface CorpusEntry {
  readonly token: string;
  readonly fingerprint: string;
  /** The run that found it. */
  readonly run: string;
}
/** Failing schedules of all runs, to be replayed first in the next one. */
export declare class Corpus {
  #private;
  readonly entries: readonly CorpusEntry[];
  /** Lines that can't be read. */
  readonly damaged: number;
  /** @throws what the file system says. */
  constructor(path: string);
  /** @throws DiskError */
  add(entry: CorpusEntry): void;
  close(): void;
}
//# sourceMappingURL=corpus.d.ts.map
