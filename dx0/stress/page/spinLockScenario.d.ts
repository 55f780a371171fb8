import type { SpinLockKind } from '../../src/mm/machine/config.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** Three CPUs fight for a spinlock; one of them only if nobody has it. Who waits spins, and then halts. */
export declare const spinLockScenario: (lock: SpinLockKind, what: string) => Scenario<PageActor>;
//# sourceMappingURL=spinLockScenario.d.ts.map
