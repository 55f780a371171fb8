import { spinLock, spinTryLock, spinUnlock } from '../../src/mm/sync/spinLock.js';
import { countUp, lockScenario } from './lockScenario.js';
/** Three CPUs fight for a spinlock; one of them only if nobody has it. Who waits spins, and then halts. */
export const spinLockScenario = (lock, what) => lockScenario({
    name: `small/lock-${lock}`,
    summary: `three CPUs fight for a ${what}`,
    machine: { lock },
    operations: {
        lock(cpu, pfn) {
            const taken = cpu.locks.lru[0];
            spinLock(cpu, taken);
            countUp(cpu, pfn);
            spinUnlock(cpu, taken);
        },
        try(cpu, pfn) {
            const taken = cpu.locks.lru[0];
            if (!spinTryLock(cpu, taken))
                return;
            countUp(cpu, pfn);
            spinUnlock(cpu, taken);
        },
    },
    programs: [['lock'], ['lock', 'lock'], ['try', 'lock']],
});
//# sourceMappingURL=spinLockScenario.js.map