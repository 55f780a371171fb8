import { batchedPages, flushedPages } from '../../../src/mm/debug/batchProgress.js';
import { Bug } from '../../../src/mm/debug/bug.js';
import { degradedOf, drainsOf, isolationLocksOf, roundsOf, taintedOf } from '../../../src/mm/debug/effort.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { EBUSY } from '../../../src/mm/machine/errno.js';
import { ZONE_MOVABLE } from '../../../src/mm/machine/layout.js';
import { compoundHead } from '../../../src/mm/page/compound.js';
import { PG_hugetlb, testPageFlag } from '../../../src/mm/page/pageFlags.js';
import { isZeroPfn } from '../../../src/mm/page/zeroPage.js';
import { MIGRATE_CMA, pageblockType } from '../../../src/mm/zone/migratetype.js';
import { pageZoneKind } from '../../../src/mm/zone/zones.js';
/** lru_locks that isolation of `count` pages may take: one for each, or in runs of a node one for all. */
function mostLocks({ config }, count) {
  return config.gupIsolation === 'batch' && config.nodes === 1 && config.hugePages === 0 ? 1 : count;
}
/** I41: an lru_lock for each page, or each run, that was isolated in one of `rounds`. */
function checkLocks(cpu, start, locks, count, rounds) {
  const most = rounds * mostLocks(cpu, count);
  if (locks > most) reportBug(cpu, Bug.TooManyDrains, start, locks, most);
}
/**
 * `take` is getUserPagesNonMovable, or uses it, for the virtual pages from `start` on, and writes them to `pages`.
 * I41: one drain, and no lru_lock too many. I22: what is in ZONE_MOVABLE all the same was warned of (0.l; not pages of
 * the hugetlb pool, 0.o). I33: no pageblock became unmovable for it (0.m). Returns what `take` returned.
 */
export function checkNonMovable(cpu, start, count, pages, take) {
  const drains = drainsOf(cpu);
  const locks = isolationLocksOf(cpu);
  const degraded = degradedOf(cpu, cpu.id);
  const tainted = taintedOf(cpu);
  const got = take();
  const drained = (drainsOf(cpu) - drains) | 0;
  if (drained > 1) reportBug(cpu, Bug.TooManyDrains, start, drained, 1);
  checkLocks(cpu, start, (isolationLocksOf(cpu) - locks) | 0, count, 1);
  const blocks = (taintedOf(cpu) - tainted) | 0;
  if (blocks > 0) reportBug(cpu, Bug.BlockTainted, -1, blocks, 0);
  if (cpu.config.hotRemove === 'off' || degradedOf(cpu, cpu.id) !== degraded) return got;
  for (let i = 0; i < got; i++) {
    const head = compoundHead(cpu, pages[i]);
    if (pageZoneKind(cpu, head) !== ZONE_MOVABLE || testPageFlag(cpu, head, PG_hugetlb)) continue;
    reportBug(cpu, Bug.UnwarnedPin, head, start + i, 0);
  }
  return got;
}
/**
 * `take` is gupLongterm. I22: its pages are neither in ZONE_MOVABLE nor in CMA, but for the page of zeroes. I41: one drain for each round that
 * moved pages, and no lru_lock too many. I12: before it says -EBUSY, whatever was in a batch when it began was flushed:
 * such a page has a reference too many to move. Returns what `take` returned.
 */
export function checkLongterm(cpu, start, count, pages, take) {
  const drains = drainsOf(cpu);
  const rounds = roundsOf(cpu);
  const locks = isolationLocksOf(cpu);
  const batched = Array.from({ length: cpu.config.cpus }, (_, other) => batchedPages(cpu, other));
  const got = take();
  const drained = (drainsOf(cpu) - drains) | 0;
  const went = (roundsOf(cpu) - rounds) | 0;
  if (drained > went) reportBug(cpu, Bug.TooManyDrains, start, drained, went);
  checkLocks(cpu, start, (isolationLocksOf(cpu) - locks) | 0, count, went);
  for (let other = 0; got === -EBUSY && other < batched.length; other++) {
    const missing = (batched[other] - flushedPages(cpu, other)) | 0;
    if (missing > 0) reportBug(cpu, Bug.NotDrained, other, missing, 0);
  }
  for (let i = 0; i < got; i++) {
    const head = compoundHead(cpu, pages[i]);
    const movable = pageZoneKind(cpu, head) === ZONE_MOVABLE || pageblockType(cpu, head) === MIGRATE_CMA;
    if (!movable || isZeroPfn(cpu, head)) continue;
    reportBug(cpu, Bug.MovablePinned, head, pageblockType(cpu, head), start + i);
  }
  return got;
}
//# sourceMappingURL=pinChecks.js.map
