import { downRead, downReadTry, downWrite, upRead, upWrite } from '../../src/mm/sync/rwSem.js';
import { countUp, lockScenario, readGuarded } from '../page/lockScenario.js';
/** Two writers and two readers at a semaphore; one of the readers at first only if nobody keeps it waiting. */
export default lockScenario({
  name: 'small/rw-sem',
  summary: 'readers and writers fight for a semaphore',
  operations: {
    write(cpu, pfn) {
      const lock = cpu.locks.mmap[0];
      downWrite(cpu, lock);
      countUp(cpu, pfn);
      upWrite(cpu, lock);
    },
    read(cpu, pfn) {
      const lock = cpu.locks.mmap[0];
      downRead(cpu, lock);
      readGuarded(cpu, pfn);
      upRead(cpu, lock);
    },
    try(cpu, pfn) {
      const lock = cpu.locks.mmap[0];
      if (!downReadTry(cpu, lock)) return;
      readGuarded(cpu, pfn);
      upRead(cpu, lock);
    },
  },
  programs: [
    ['write', 'read'],
    ['read', 'write'],
    ['try', 'read'],
  ],
});
//# sourceMappingURL=rw-sem.js.map
