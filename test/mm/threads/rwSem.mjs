import { downRead, downReadTry, downWrite, upRead, upWrite } from '../../../dist/src/mm/sync/rwSem.js';
import { check, cpu, random, run, shared } from './thread.mjs';

const sem = cpu.locks.mmap[0];
const READERS = 2;
let written = 0;

function read() {
  Atomics.add(shared, READERS, 1);
  check(shared[0] === shared[1], 'a reader saw half of a write');
  for (let i = random(20); i > 0; i--) Atomics.load(shared, 0);
  check(shared[0] === shared[1], 'a writer came while a reader was in');
  Atomics.sub(shared, READERS, 1);
}

run(
  () => {
    if (random(3) === 0) {
      downWrite(cpu, sem);
      check(Atomics.load(shared, READERS) === 0, 'a writer is not alone');
      shared[0]++;
      for (let i = random(20); i > 0; i--) Atomics.load(shared, 0);
      shared[1]++;
      written++;
      upWrite(cpu, sem);
    } else if (random(4) === 0) {
      if (!downReadTry(cpu, sem)) return;
      read();
      upRead(cpu, sem);
    } else {
      downRead(cpu, sem);
      read();
      upRead(cpu, sem);
    }
  },
  () => written,
);
