import type { Machine } from '../../mm/machine/machine.ts';
import type { Cpu } from '../../mm/machine/cpu.ts';
import type { SiteName } from '../../scenario/scenario.ts';
import { auditPlan, type AuditPlan } from './auditPlan.ts';
import { surveyBatches, type BatchSurvey } from './batchSurvey.ts';
import { surveyLists, type ListSurvey } from './listSurvey.ts';
import { surveyPageTables, type PageTableSurvey } from './pageTableSurvey.ts';
import { surveyPcpLists, type PcpSurvey } from './pcpSurvey.ts';
import { surveySlots, type SlotSurvey } from './slotSurvey.ts';

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

export function auditView(
  machine: Machine,
  phase: 'quiescent' | 'end',
  siteName: SiteName = () => undefined,
): AuditView {
  const plan = auditPlan(machine);
  const { cpu } = plan;
  return {
    machine,
    cpu,
    plan,
    phase,
    siteName,
    lists: surveyLists(plan),
    pcp: surveyPcpLists(cpu),
    tables: surveyPageTables(plan),
    batches: surveyBatches(plan),
    slots: surveySlots(plan),
  };
}
