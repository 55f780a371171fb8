import { lockPage, tryLockPage, unlockPage } from '../../../dist/src/mm/page/pageLock.js';
import { cpu, random, run, shared } from './thread.mjs';

const PAGES = 2;
const taken = Array.from({ length: PAGES }, () => 0);

run(
  () => {
    const i = random(PAGES);
    const pfn = shared[i];
    if (random(6) === 0) {
      if (!tryLockPage(cpu, pfn)) return;
    } else lockPage(cpu, pfn);
    // Not atomic: lost unless the lock excludes.
    const seen = shared[PAGES + i];
    for (let spin = random(20); spin > 0; spin--) Atomics.load(shared, 0);
    shared[PAGES + i] = seen + 1;
    taken[i]++;
    unlockPage(cpu, pfn);
  },
  () => taken,
);
