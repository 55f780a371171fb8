import type { Finding } from '../../scenario/finding.ts';
import { type Naming } from './naming.ts';
/** One lock was taken while another was held. */
export interface LockEdge {
  readonly from: string;
  readonly to: string;
  /** Where `from` had been taken, and where `to` was. */
  readonly fromSite: number;
  readonly toSite: number;
  /** Names an execution in which it was so; empty when unknown. */
  readonly witness?: string;
  /** Other locks that were held each time. */
  readonly guards?: readonly string[];
  readonly count?: number;
  /** Executions in which it was so. */
  readonly executions?: number;
}
/**
 * Oracle `lock-order`: locks that were taken in a circle, be it in different executions; enough for a deadlock if they
 * ever meet (the kernel's Documentation/locking/lockdep-design.rst). Unlike lockdep, a circle all of whose
 * orders are taken under one common lock is none (Goodlock: Havelund 2000).
 *
 * @param edges of one tracker or several, and of a scenario's own.
 */
export declare function lockOrderFindings(edges: Iterable<LockEdge>, naming: Naming): Finding[];
//# sourceMappingURL=lockOrder.d.ts.map
