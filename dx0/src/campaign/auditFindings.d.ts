import type { Finding } from '../scenario/finding.ts';
import type { PreparedScenario } from './preparedScenario.ts';
/** What the audit finds. One that gives up on what it reads has found something as well. */
export declare function auditFindings(
  { scenario, state, nameSite }: Pick<PreparedScenario, 'scenario' | 'state' | 'nameSite'>,
  phase: 'quiescent' | 'end',
): Finding[];
//# sourceMappingURL=auditFindings.d.ts.map
