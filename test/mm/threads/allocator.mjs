import { Ref } from '../../../dist/src/mm/debug/ref.js';
import { putPage } from '../../../dist/src/mm/lru/putPage.js';
import { allocPages } from '../../../dist/src/mm/zone/allocPages.js';
import { drainAllPages } from '../../../dist/src/mm/zone/perCpuPages.js';
import { check, cpu, id, random, run, shared } from './thread.mjs';

const owned = [];
let got = 0;

function own(head, order, from, to) {
  for (let pfn = head; pfn < head + (1 << order); pfn++) {
    check(Atomics.compareExchange(shared, pfn, from, to) === from, `page ${pfn} is handed out twice`);
  }
}

function free() {
  const [{ head, order }] = owned.splice(random(owned.length), 1);
  own(head, order, id + 1, 0);
  putPage(cpu, head, Ref.Alloc);
}

run(
  (i) => {
    const order = Math.max(0, random(6) - 3);
    const request = { node: 0, highestZone: random(2), migratetype: random(3), thisNode: false };
    const head = allocPages(cpu, request, order);
    if (head >= 0) {
      own(head, order, 0, id + 1);
      owned.push({ head, order });
      got++;
    } else if (owned.length > 0) free();
    if (owned.length > 0 && random(2) === 0) free();
    if (random(30) === 0) drainAllPages(cpu, random(2));
    if (i % 100 === 99) while (owned.length > 0) free();
  },
  () => {
    while (owned.length > 0) free();
    return got;
  },
);
