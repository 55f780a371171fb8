export const FINGERPRINT = /^[0-9a-f]{8}$/;
const MOST_FINDINGS = 10_000;
/** Whether an entry of a file is one of a journal, whoever wrote it. */
export function isJournalEntry(entry) {
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
        ['free', 'stepped', 'replayed'].includes(entry['how'])
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
const isUnit = (entry) =>
  Number.isSafeInteger(entry['unit']) &&
  counts(entry, ['unit', 'ms', 'elapsedMs']) &&
  isText(entry['scenario']) &&
  Array.isArray(entry['findings']) &&
  entry['findings'].length <= MOST_FINDINGS &&
  entry['findings'].every(isFingerprint);
const counts = (entry, fields) => fields.every((field) => isCount(entry[field]));
const isCount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value) => typeof value === 'string' && value !== '' && value.length <= 1 << 20;
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isFingerprint = (value) => typeof value === 'string' && FINGERPRINT.test(value);
const isLock = (value) => Array.isArray(value) && value.length === 4 && value.every(isCount);
const isRecord = (value, holds) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
function isOrder(value) {
  const { edge, plan, schedule } = value ?? {};
  const { from, to } = edge ?? {};
  return isText(from) && isText(to) && Array.isArray(plan) && Array.isArray(schedule);
}
//# sourceMappingURL=journalEntry.js.map
