import type { Machine } from '../mm/machine/machine.ts';
import type { Finding } from '../scenario/finding.ts';
import type { LockOrder } from '../scenario/lockOrder.ts';
import type { SiteName } from '../scenario/scenario.ts';
/**
 * I15: the order in which locks were taken has no cycle. Every edge was seen by itself at some time, which
 * is enough: a deadlock needs no more than that they meet (Documentation/locking/lockdep-design.rst).
 */
export declare function lockOrderFindings(machine: Machine, siteName?: SiteName, phase?: Finding['phase']): Finding[];
/** Every order in which locks of two classes were taken; two locks of one class, taken in an order that is safe, are none. */
export declare function lockOrders({ shadow, shadowLayout }: Machine): LockOrder[];
//# sourceMappingURL=lockOrder.d.ts.map
