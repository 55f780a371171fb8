import { alignTable } from './alignTable.js';
import { count, nanoseconds, percent } from './humanUnits.js';
const TOP_SITES = 3;
/** With fewer, an estimate says nothing. */
const LEAST_HOLD_SAMPLES = 30;
const headings = [
  ['lock class', 'left'],
  ['acquired', 'right'],
  ['contended', 'right'],
  ['', 'right'],
  ['wait total', 'right'],
  ['wait max', 'right'],
  ['wait p99', 'right'],
  ['hold total~', 'right'],
  ['hold max~', 'right'],
  ['top waiters (share of the wait)', 'left'],
];
/** Lock contention by class, in the manner of /proc/lock_stat; classes nobody took are left out. */
export function contentionTable(statistics) {
  const used = statistics.filter(({ acquisitions }) => acquisitions > 0);
  if (used.length === 0) return [];
  const rows = used.map((lock) => [
    lock.lockClass,
    count(lock.acquisitions),
    count(lock.contended),
    percent(lock.contended, lock.acquisitions),
    nanoseconds(lock.waitTotal),
    nanoseconds(lock.waitMax),
    nanoseconds(lock.waitP99),
    lock.holdSamples >= LEAST_HOLD_SAMPLES ? nanoseconds(lock.holdTotal) : '-',
    lock.holdSamples >= LEAST_HOLD_SAMPLES ? nanoseconds(lock.holdMax) : '-',
    topWaiters(lock),
  ]);
  return [
    ...alignTable(
      [headings.map(([heading]) => heading), ...rows],
      headings.map(([, alignment]) => alignment),
    ),
    `~ hold times are sampled (${count(used.reduce((sum, { holdSamples }) => sum + holdSamples, 0))} samples): totals are estimates, maxima lower bounds; - is fewer than ${LEAST_HOLD_SAMPLES}`,
    '  wait p99 over several scenarios is the largest of theirs',
  ];
}
const topWaiters = ({ sites, waitTotal }) =>
  sites
    .filter((site) => site.waitTotal > 0)
    .slice(0, TOP_SITES)
    .map((site) => `${site.site} ${Math.round((100 * site.waitTotal) / Math.max(1, waitTotal))}%`)
    .join(', ');
//# sourceMappingURL=contentionTable.js.map
