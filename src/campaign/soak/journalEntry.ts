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

export const FINGERPRINT = /^[0-9a-f]{8}$/;
const MOST_FINDINGS = 10_000;

/** Whether an entry of a file is one of a journal, whoever wrote it. */
export function isJournalEntry(entry: Readonly<Record<string, unknown>>): boolean {
  switch (entry['kind']) {
    case 'free':
      return (
        isUnit(entry) &&
        counts(entry, ['epochs']) &&
        isRecord(entry['operations'], isCount) &&
        isRecord(entry['locks'], isLock)
      );
    case 'stepped':
      return (
        isUnit(entry) &&
        counts(entry, ['executions', 'steps', 'freshCount', 'distinct']) &&
        isRecord(entry['outcomes'], isCount) &&
        typeof entry['fresh'] === 'string' &&
        isTexts(entry['hung']) &&
        (entry['pairs'] === undefined || typeof entry['pairs'] === 'string') &&
        (entry['leads'] === undefined || isTexts(entry['leads'])) &&
        Array.isArray(entry['orders']) &&
        entry['orders'].every(isOrder)
      );
    case 'finding':
      return (
        isFingerprint(entry['fingerprint']) &&
        Number.isInteger(entry['unit']) &&
        ['oracle', 'title', 'scenario'].every((field) => isText(entry[field])) &&
        ['site', 'token'].every((field) => entry[field] === undefined || isText(entry[field])) &&
        ['free', 'stepped', 'replayed'].includes(entry['how'] as string)
      );
    case 'replay':
      return isText(entry['token']) && isText(entry['outcome']);
    case 'session':
      return isText(entry['started']) && counts(entry, ['forMs', 'elapsedMs']);
    case 'end':
      return counts(entry, ['elapsedMs']);
    default:
      return false;
  }
}

const isUnit = (entry: Readonly<Record<string, unknown>>): boolean =>
  Number.isSafeInteger(entry['unit']) &&
  counts(entry, ['unit', 'ms', 'elapsedMs']) &&
  isText(entry['scenario']) &&
  Array.isArray(entry['findings']) &&
  entry['findings'].length <= MOST_FINDINGS &&
  entry['findings'].every(isFingerprint);

const counts = (entry: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean =>
  fields.every((field) => isCount(entry[field]));

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 1 << 20;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isFingerprint = (value: unknown): boolean => typeof value === 'string' && FINGERPRINT.test(value);
const isLock = (value: unknown): boolean => Array.isArray(value) && value.length === 4 && value.every(isCount);

const isRecord = (value: unknown, holds: (value: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);

function isOrder(value: unknown): boolean {
  const { edge, plan, schedule } = (value ?? {}) as Record<string, unknown>;
  const { from, to } = (edge ?? {}) as Record<string, unknown>;
  return isText(from) && isText(to) && Array.isArray(plan) && Array.isArray(schedule);
}
