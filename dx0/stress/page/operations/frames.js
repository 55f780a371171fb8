import { Ref } from '../../../src/mm/debug/ref.js';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.js';
import { activatePage, deactivatePage, markPageAccessed } from '../../../src/mm/lru/lruBatch.js';
import { putPage } from '../../../src/mm/lru/putPage.js';
import { compoundHead } from '../../../src/mm/page/compound.js';
import { tryGetPage } from '../../../src/mm/page/refcount.js';
import { allocPages } from '../../../src/mm/zone/allocPages.js';
import { MIGRATE_MOVABLE, MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE } from '../../../src/mm/zone/migratetype.js';
import { addHold, freeHold } from '../../../src/oracle/witness/holds.js';
/** Every request a kernel user could make, on any node. */
const requests = (node) => [
  { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: false },
  { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_RECLAIMABLE, thisNode: true },
  { node, highestZone: ZONE_NORMAL, migratetype: MIGRATE_MOVABLE, thisNode: false },
  { node, highestZone: ZONE_MOVABLE, migratetype: MIGRATE_MOVABLE, thisNode: false },
];
const kernelRequests = Array.from({ length: 8 }, (_, node) => requests(node));
/** Allocates a page, sometimes a compound one, and keeps it. */
export const alloc = {
  name: 'alloc',
  run({ cpu, witness }, random) {
    if (freeHold(witness, cpu) < 0) return;
    const request = kernelRequests[random.below(cpu.config.nodes)][random.below(4)];
    const pfn = allocPages(cpu, request, Math.max(0, random.below(6) - 3));
    if (pfn >= 0) {
      addHold(witness, cpu, { ref: Ref.Alloc, pfn, mm: -1, vpage: -1, unmapped: 0, loss: 0, longterm: false });
    }
  },
};
/** Allocates two pages and frees them in the order they came: the free lists change, but not their length. */
export const churn = {
  name: 'churn',
  run({ cpu }, random) {
    const request = kernelRequests[random.below(cpu.config.nodes)][random.below(4)];
    const first = allocPages(cpu, request, 0);
    const second = allocPages(cpu, request, 0);
    if (first >= 0) putPage(cpu, first, Ref.Alloc);
    if (second >= 0) putPage(cpu, second, Ref.Alloc);
  },
};
/**
 * Walks to any page frame and takes a reference if it is in use, as compaction and memory failure do;
 * -1 when it is free. The frame may be freed and allocated again at any time until then.
 */
export function grabFrame({ cpu }, random) {
  const head = compoundHead(cpu, random.below(cpu.layout.frames));
  return tryGetPage(cpu, head, Ref.Speculative) ? head : -1;
}
/** A walker over page frames takes a reference to whatever is there, and drops it. */
export const walk = {
  name: 'walk',
  run(actor, random) {
    const pfn = grabFrame(actor, random);
    if (pfn >= 0) putPage(actor.cpu, pfn, Ref.Speculative);
  },
};
/** Frames that `scan` looks at. */
const SCANNED = 6;
/** Walks over neighbouring frames, as the scanner of compaction does. */
export const scan = {
  name: 'scan',
  run({ cpu }, random) {
    const { frames } = cpu.layout;
    const first = random.below(frames);
    for (let i = 0; i < SCANNED; i++) {
      const head = compoundHead(cpu, (first + i) % frames);
      if (tryGetPage(cpu, head, Ref.Speculative)) putPage(cpu, head, Ref.Speculative);
    }
  },
};
/** Marks a page accessed, or moves it between the active and inactive lists. */
export const age = {
  name: 'age',
  run(actor, random) {
    const pfn = grabFrame(actor, random);
    if (pfn < 0) return;
    const kind = random.below(3);
    if (kind === 0) markPageAccessed(actor.cpu, pfn);
    else if (kind === 1) activatePage(actor.cpu, pfn);
    else deactivatePage(actor.cpu, pfn);
    putPage(actor.cpu, pfn, Ref.Speculative);
  },
};
//# sourceMappingURL=frames.js.map
