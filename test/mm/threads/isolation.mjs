import { Ref } from '../../../dist/src/mm/debug/ref.js';
import { isolateLruPages, isolateToList, putbackIsolatedPages } from '../../../dist/src/mm/lru/isolateLruPage.js';
import {
  activatePage,
  deactivatePage,
  lruAddDrain,
  lruCacheAdd,
  rotatePage,
} from '../../../dist/src/mm/lru/lruBatch.js';
import { privateList } from '../../../dist/src/mm/lru/privateList.js';
import { putPage } from '../../../dist/src/mm/lru/putPage.js';
import { listNext, nodePage } from '../../../dist/src/mm/page/list.js';
import { tryGetPage } from '../../../dist/src/mm/page/refcount.js';
import { allocPage } from '../../../dist/src/mm/zone/allocPages.js';
import { check, cpu, id, random, run, shared } from './thread.mjs';

const request = { node: 0, highestZone: 1, migratetype: 1, thisNode: false };
const list = privateList(cpu, 1);
const own = [];

function isolated(change) {
  for (let entry = listNext(cpu, list); entry !== list; entry = listNext(cpu, entry)) change(nodePage(cpu, entry));
}

run(
  () => {
    const pfn = random(cpu.layout.frames);
    if (tryGetPage(cpu, pfn, Ref.Speculative)) {
      const action = random(5);
      if (action === 0) activatePage(cpu, pfn);
      else if (action === 1) deactivatePage(cpu, pfn);
      else if (action === 2) rotatePage(cpu, pfn);
      else isolateToList(cpu, pfn, list);
      putPage(cpu, pfn, Ref.Speculative);
    }
    if (random(4) === 0) isolateLruPages(cpu, 0, 2 + random(2), 2, list);
    // Each isolated page has one owner.
    isolated((page) => {
      const before = Atomics.compareExchange(shared, page, 0, id + 1);
      check(before === 0 || before === id + 1, `page ${page} is isolated twice`);
    });
    if (random(3) === 0) {
      isolated((page) => Atomics.store(shared, page, 0));
      putbackIsolatedPages(cpu, list);
    }
    if (random(3) === 0) {
      const fresh = allocPage(cpu, request);
      if (fresh >= 0) {
        lruCacheAdd(cpu, fresh);
        own.push(fresh);
      }
    }
    if (own.length > 4) putPage(cpu, own.shift(), Ref.Alloc);
    if (random(5) === 0) lruAddDrain(cpu);
  },
  () => {
    isolated((page) => Atomics.store(shared, page, 0));
    putbackIsolatedPages(cpu, list);
    while (own.length > 0) putPage(cpu, own.shift(), Ref.Alloc);
    lruAddDrain(cpu);
  },
);
