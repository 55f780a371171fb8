import type { AuditView } from './auditView.ts';
/** Where a page belongs on its device; -1: nowhere. */
export declare function backingStore({ cpu }: AuditView, pfn: number): number;
//# sourceMappingURL=backingStore.d.ts.map