import { readChecked } from './checkedFile.ts';
import { type JournalEntry } from './journalEntry.ts';
import { type KeptLead } from './leadCorpus.ts';
import { type Manifest } from './manifest.ts';
import { SoakTally } from './soakTally.ts';
import type { Shard } from './soakPlan.ts';
/** What a user asked of a soak; what is undefined is as it was in the directory, or as usual. */
export interface WantedRun {
  readonly resume: boolean;
  readonly scenarios?: readonly string[] | undefined;
  readonly bugs?: readonly string[] | undefined;
  readonly seed?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly cpus?: number | undefined;
}
/** What is chosen when nothing is said, and what only loading tells. */
export interface NewRun {
  readonly version: string;
  readonly scenarios: () => readonly string[];
  readonly seed: () => number;
  readonly cpus: number;
  /** Schedules of earlier runs that its units begin with. */
  readonly leads?: () => readonly KeptLead[];
  readonly buildOf: (scenarios: readonly string[], bugs: readonly string[]) => string;
}
/** Names of what a run directory holds. */
export declare const RunFile: {
  readonly manifest: 'manifest.json';
  readonly journal: 'journal.ndjson';
  readonly lock: 'lock';
  readonly findings: 'findings';
  readonly corpus: 'corpus.ndjson';
  readonly leads: 'leads.ndjson';
  readonly start: 'start.ndjson';
  readonly locks: 'locks.json';
  readonly history: 'history.ndjson';
  readonly summary: 'summary.json';
  readonly nights: 'nights';
};
/** A soak's folder on disk, held by this process. */
export declare class RunDirectory {
  #private;
  readonly path: string;
  readonly manifest: Manifest;
  /** What the journal has so far. */
  readonly tally: SoakTally;
  /** Numbers of the journal's lines that can't be read. */
  readonly damaged: readonly number[];
  /** Lines about what it began with that can't be read. */
  readonly damagedLeads: number;
  /** Its last line was torn, and dropped. */
  readonly isTorn: boolean;
  private constructor();
  /** @throws UsageError when that is not possible, with the directory as it was; DiskError when it is full. */
  static open(path: string, wanted: WantedRun, fresh: NewRun): RunDirectory;
  file(name: keyof typeof RunFile): string;
  /** Writes an entry down and counts it. @throws DiskError, and it is not counted. */
  append(entry: JournalEntry): void;
  /** What was still under way when the soak ended writes nothing. @throws Error */
  requireOpen(): void;
  close(): void;
}
/** The entries of a run directory's journal. */
export declare function readJournal(path: string): Omit<ReturnType<typeof readChecked>, 'entries'> & {
  readonly entries: readonly JournalEntry[];
};
//# sourceMappingURL=runDirectory.d.ts.map
