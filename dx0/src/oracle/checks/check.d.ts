import type { AuditView } from '../view/auditView.ts';
/** What a finding has beyond its title. */
export interface More {
  readonly details?: readonly string[];
  /** Call site number, 0 when unknown. */
  readonly site?: number;
}
/** Reports a broken invariant: its id, the object and one precise line. */
export type Report = (oracle: string, object: string, title: string, more?: More) => void;
/** One group of invariants. Looks only, and copes with any content of the memory. */
export type Check = (view: AuditView, report: Report) => void;
//# sourceMappingURL=check.d.ts.map
