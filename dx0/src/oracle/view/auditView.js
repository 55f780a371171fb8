import { auditPlan } from './auditPlan.js';
import { surveyBatches } from './batchSurvey.js';
import { surveyLists } from './listSurvey.js';
import { surveyPageTables } from './pageTableSurvey.js';
import { surveyPcpLists } from './pcpSurvey.js';
import { surveySlots } from './slotSurvey.js';
export function auditView(machine, phase, siteName = () => undefined) {
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
//# sourceMappingURL=auditView.js.map
