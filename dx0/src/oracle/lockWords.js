import { auditPlan } from './view/auditPlan.js';
/**
 * The words that are locks, with their names: spinlocks and the counts of semaphores. Page locks are left out, since
 * they are bits in words that hold other flags, too.
 */
export const lockWords = (machine) => new Map(auditPlan(machine).locks.map(({ lock, name }) => [lock.address, name]));
//# sourceMappingURL=lockWords.js.map
