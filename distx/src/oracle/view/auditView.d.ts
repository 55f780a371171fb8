import type { Machine } from '../../mm/machine/machine.ts';
import type { Cpu } from '../../mm/machine/cpu.ts';
import type { SiteName } from '../../scenario/scenario.ts';
import { type AuditPlan } from './auditPlan.ts';
import { type BatchSurvey } from './batchSurvey.ts';
import { type ListSurvey } from './listSurvey.ts';
import { type PageTableSurvey } from './pageTableSurvey.ts';
import { type PcpSurvey } from './pcpSurvey.ts';
import { type SlotSurvey } from './slotSurvey.ts';
/** What all checks of one audit look at: the memory, and what is gathered from it once. Nothing here writes. */
export interface AuditView {
    readonly machine: Machine;
    /** For the model's own accessors; runs nothing. */
    readonly cpu: Cpu;
    readonly plan: AuditPlan;
    readonly phase: 'quiescent' | 'end';
    readonly siteName: SiteName;
    readonly lists: ListSurvey;
    readonly pcp: PcpSurvey;
    readonly tables: PageTableSurvey;
    readonly batches: BatchSurvey;
    readonly slots: SlotSurvey;
}
export declare function auditView(machine: Machine, phase: 'quiescent' | 'end', siteName?: SiteName): AuditView;
//# sourceMappingURL=auditView.d.ts.map