import { cacheSlot, findGetSlot } from '../../../dist/src/mm/cache/pageCache.js';
import { Ref } from '../../../dist/src/mm/debug/ref.js';
import { putPage } from '../../../dist/src/mm/lru/putPage.js';
import { PAGE_CONTENT, PAGE_GENERATION } from '../../../dist/src/mm/machine/pageFields.js';
import { readPageField, writePageField } from '../../../dist/src/mm/page/page.js';
import { getPage } from '../../../dist/src/mm/page/refcount.js';
import { allocPage } from '../../../dist/src/mm/zone/allocPages.js';
import { check, cpu, random, run } from './thread.mjs';

const SLOTS = 4;
const request = { node: 0, highestZone: 1, migratetype: 1, thisNode: false };
let found = 0;

/** Puts a new page into the slot, and drops the one that was there. */
function replace(index) {
  const pfn = allocPage(cpu, request);
  if (pfn < 0) return;
  writePageField(cpu, pfn, PAGE_CONTENT, 100 + index);
  getPage(cpu, pfn, Ref.Cache);
  const old = Atomics.exchange(cpu.mem, cacheSlot(cpu, 0, index), pfn + 1);
  putPage(cpu, pfn, Ref.Alloc);
  if (old !== 0) putPage(cpu, old - 1, Ref.Cache);
}

/** A page that was found is the slot's, and stays it while it is held. */
function look(index) {
  const pfn = findGetSlot(cpu, cacheSlot(cpu, 0, index), Ref.Speculative);
  if (pfn < 0) return;
  found++;
  const generation = readPageField(cpu, pfn, PAGE_GENERATION);
  getPage(cpu, pfn, Ref.Gup);
  putPage(cpu, pfn, Ref.Speculative);
  for (let i = random(30); i > 0; i--) {
    check(readPageField(cpu, pfn, PAGE_CONTENT) === 100 + index, 'a page in use has other data');
  }
  check(readPageField(cpu, pfn, PAGE_GENERATION) === generation, 'a page in use was handed out again');
  putPage(cpu, pfn, Ref.Gup);
}

run(
  () => {
    const index = random(SLOTS);
    if (random(3) === 0) replace(index);
    else look(index);
  },
  () => found,
);
