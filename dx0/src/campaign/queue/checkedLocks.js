import { crc32 } from 'node:zlib';
const MOST_CLASSES = 1000;
const MOST_BUCKETS = 1000;
const SUMS = ['acquisitions', 'contended', 'waitTotal', 'waitMax'];
const MORE = ['waitP99', 'holdTotal', 'holdMax', 'holdSamples'];
/** Whether a text is the file of a run's lock statistics, of these scenarios, as `merge` can read it. */
export function isLockFile(text, run, scenarios) {
  if (typeof text !== 'string') return false;
  try {
    const { crc, text: inner } = JSON.parse(text);
    if (typeof inner !== 'string' || crc32(inner) !== crc) return false;
    const content = JSON.parse(inner);
    const rows = Object.entries(content.scenarios);
    return content.run === run && rows.every(([name, locks]) => scenarios.has(name) && isRows(locks));
  } catch {
    return false;
  }
}
const isRows = (given) => Array.isArray(given) && given.length <= MOST_CLASSES && given.every((row) => isRow(row));
const isRow = (row) =>
  isText(row?.['lockClass']) &&
  areCounts(row, [...SUMS, ...MORE]) &&
  (row['waitHistogram'] === undefined || isHistogram(row['waitHistogram'])) &&
  Array.isArray(row['sites']) &&
  row['sites'].length <= MOST_CLASSES &&
  row['sites'].every((site) => isText(site?.['site']) && areCounts(site, SUMS));
const isHistogram = (given) =>
  Array.isArray(given) && given.length <= MOST_BUCKETS && given.every((count) => isCount(count));
const areCounts = (row, fields) => fields.every((field) => isCount(row[field]));
const isCount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value) => typeof value === 'string' && value.length <= 4096;
//# sourceMappingURL=checkedLocks.js.map
