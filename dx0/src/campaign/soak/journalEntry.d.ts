import type { WitnessedOrder } from '../stepped/explorerProtocol.ts';
interface Ended {
  readonly unit: number;
  readonly scenario: string;
  /** Fingerprints of what it found. */
  readonly findings: readonly string[];
  /** How long it took. */
  readonly ms: number;
  /** Time spent by the soak when it ended, over all sessions. */
  readonly elapsedMs: number;
}
/** Worker threads raced; the counts differ from one machine and moment to the next. */
export interface FreeEntry extends Ended {
  readonly kind: 'free';
  readonly epochs: number;
  /** Completed operations by name. */
  readonly operations: Readonly<Record<string, number>>;
  /** By lock class; times in ns. */
  readonly locks: Readonly<
    Record<string, readonly [acquisitions: number, contended: number, waitTotal: number, waitMax: number]>
  >;
}
/** Virtual CPUs were stepped; everything but the times follows from the soak's seed. */
export interface SteppedEntry extends Ended {
  readonly kind: 'stepped';
  readonly executions: number;
  readonly steps: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Classes of schedules that were new to the soak, as `packBits` writes them. */
  readonly fresh: string;
  readonly freshCount: number;
  /** Classes of schedules within the unit. */
  readonly distinct: number;
  /** Pairs of a write and a read that were new to the soak, as `packBits` writes them. */
  readonly pairs?: string;
  /** Tokens of executions that had such pairs. */
  readonly leads?: readonly string[];
  /** Orders of locks that were new to the soak. */
  readonly orders: readonly WitnessedOrder[];
  /** Chunks that were given up since they ended no execution. */
  readonly hung: readonly string[];
}
/** The first finding of a fingerprint. */
export interface FindingEntry {
  readonly kind: 'finding';
  readonly fingerprint: string;
  readonly oracle: string;
  readonly title: string;
  readonly scenario: string;
  readonly how: 'free' | 'stepped' | 'replayed';
  readonly site?: string | undefined;
  readonly unit: number;
  readonly token?: string | undefined;
}
/** A schedule of an earlier run was replayed. */
export interface ReplayEntry {
  readonly kind: 'replay';
  readonly token: string;
  readonly outcome: string;
  readonly fingerprint?: string | undefined;
}
/** A process began to work on the soak. */
export interface SessionEntry {
  readonly kind: 'session';
  readonly started: string;
  readonly forMs: number;
  readonly elapsedMs: number;
}
/** The soak has come to its end. */
export interface EndEntry {
  readonly kind: 'end';
  readonly elapsedMs: number;
}
export type JournalEntry = FreeEntry | SteppedEntry | FindingEntry | ReplayEntry | SessionEntry | EndEntry;
export type UnitEntry = FreeEntry | SteppedEntry;
export declare const FINGERPRINT: RegExp;
/** Whether an entry of a file is one of a journal, whoever wrote it. */
export declare function isJournalEntry(entry: Readonly<Record<string, unknown>>): boolean;
export {};
//# sourceMappingURL=journalEntry.d.ts.map
