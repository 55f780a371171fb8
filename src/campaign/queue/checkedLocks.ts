import { crc32 } from 'node:zlib';

type Row = Readonly<Record<string, unknown>>;

const MOST_CLASSES = 1000;
const MOST_BUCKETS = 1000;
const SUMS = ['acquisitions', 'contended', 'waitTotal', 'waitMax'] as const;
const MORE = ['waitP99', 'holdTotal', 'holdMax', 'holdSamples'] as const;

/** Whether a text is the file of a run's lock statistics, of these scenarios, as `merge` can read it. */
export function isLockFile(text: unknown, run: string, scenarios: ReadonlySet<string>): text is string {
  if (typeof text !== 'string') return false;
  try {
    const { crc, text: inner } = JSON.parse(text) as { crc: unknown; text: unknown };
    if (typeof inner !== 'string' || crc32(inner) !== crc) return false;
    const content = JSON.parse(inner) as { run: unknown; scenarios: Readonly<Record<string, unknown>> };
    const rows = Object.entries(content.scenarios);
    return content.run === run && rows.every(([name, locks]) => scenarios.has(name) && isRows(locks));
  } catch {
    return false;
  }
}

const isRows = (given: unknown): boolean =>
  Array.isArray(given) && given.length <= MOST_CLASSES && given.every((row) => isRow(row as Row | null));

const isRow = (row: Row | null): boolean =>
  isText(row?.['lockClass']) &&
  areCounts(row!, [...SUMS, ...MORE]) &&
  (row!['waitHistogram'] === undefined || isHistogram(row!['waitHistogram'])) &&
  Array.isArray(row!['sites']) &&
  row!['sites'].length <= MOST_CLASSES &&
  row!['sites'].every((site: Row | null) => isText(site?.['site']) && areCounts(site!, SUMS));

const isHistogram = (given: unknown): boolean =>
  Array.isArray(given) && given.length <= MOST_BUCKETS && given.every((count) => isCount(count));

const areCounts = (row: Row, fields: readonly string[]): boolean => fields.every((field) => isCount(row[field]));
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 4096;
