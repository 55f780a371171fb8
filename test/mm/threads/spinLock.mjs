import { spinLock, spinTryLock, spinUnlock } from '../../../dist/src/mm/sync/spinLock.js';
import { cpu, random, run, shared } from './thread.mjs';

const [first, second] = [cpu.locks.lru[0], cpu.locks.zone[0]];
let tried = 0;

/** Not atomic: lost unless the lock excludes. */
function increment(word) {
  const seen = shared[word];
  for (let i = random(20); i > 0; i--) Atomics.load(shared, 2);
  shared[word] = seen + 1;
}

run(
  () => {
    if (random(8) === 0) {
      if (!spinTryLock(cpu, first)) return;
      tried++;
    } else {
      spinLock(cpu, first);
      tried++;
    }
    increment(0);
    spinLock(cpu, second);
    spinUnlock(cpu, first);
    increment(1);
    spinUnlock(cpu, second);
  },
  () => tried,
);
