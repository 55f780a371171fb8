import type { Finding } from '../../scenario/finding.ts';
import type { Naming } from './naming.ts';
import { type Waiter } from './waitGraph.ts';
/** Oracle `deadlock`: CPUs wait for each other in a circle. Undefined: there is no circle. */
export declare function deadlockCycleFinding(waiters: readonly Waiter[], naming: Naming): Finding | undefined;
/**
 * Oracle `deadlock`, when CPUs wait without a circle: for locks held by CPUs that wait for something nobody holds, or
 * that have finished. Undefined: nobody waits.
 */
export declare function deadlockFinding(waiters: readonly Waiter[], naming: Naming): Finding | undefined;
//# sourceMappingURL=deadlock.d.ts.map
