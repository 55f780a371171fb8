import { spinLock, spinTryLock, spinUnlock } from '../../src/mm/sync/spinLock.ts';
import { countUp, lockScenario } from '../page/lockScenario.ts';

/** Three CPUs fight for a test-and-set lock; one of them only if nobody has it. Who waits spins, and then halts. */
export default lockScenario({
  name: 'small/lock-tas',
  summary: 'three CPUs fight for a test-and-set lock',
  machine: { lock: 'tas' },
  operations: {
    lock(cpu, pfn) {
      const lock = cpu.locks.lru[0]!;
      spinLock(cpu, lock);
      countUp(cpu, pfn);
      spinUnlock(cpu, lock);
    },
    try(cpu, pfn) {
      const lock = cpu.locks.lru[0]!;
      if (!spinTryLock(cpu, lock)) return;
      countUp(cpu, pfn);
      spinUnlock(cpu, lock);
    },
  },
  programs: [['lock'], ['lock', 'lock'], ['try', 'lock']],
});
