import type { SpinLockKind } from '../../src/mm/machine/config.ts';
import { spinLock, spinTryLock, spinUnlock } from '../../src/mm/sync/spinLock.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { countUp, lockScenario } from './lockScenario.ts';

/** Three CPUs fight for a spinlock; one of them only if nobody has it. Who waits spins, and then halts. */
export const spinLockScenario = (lock: SpinLockKind, what: string): Scenario<PageActor> =>
  lockScenario({
    name: `small/lock-${lock}`,
    summary: `three CPUs fight for a ${what}`,
    machine: { lock },
    operations: {
      lock(cpu, pfn) {
        const taken = cpu.locks.lru[0]!;
        spinLock(cpu, taken);
        countUp(cpu, pfn);
        spinUnlock(cpu, taken);
      },
      try(cpu, pfn) {
        const taken = cpu.locks.lru[0]!;
        if (!spinTryLock(cpu, taken)) return;
        countUp(cpu, pfn);
        spinUnlock(cpu, taken);
      },
    },
    programs: [['lock'], ['lock', 'lock'], ['try', 'lock']],
  });
