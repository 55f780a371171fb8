import type { Finding } from '../scenario/finding.ts';
import type { PreparedScenario } from './preparedScenario.ts';

/** What the audit finds. One that gives up on what it reads has found something as well. */
export function auditFindings(
  { scenario, state, nameSite }: Pick<PreparedScenario, 'scenario' | 'state' | 'nameSite'>,
  phase: 'quiescent' | 'end',
): Finding[] {
  try {
    return scenario.audit(state, phase, nameSite);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return [
      {
        oracle: 'crash',
        title: `the audit threw ${error.name}: ${error.message}`,
        object: 'audit',
        phase,
        details: (error.stack ?? '')
          .split('\n')
          .slice(1)
          .map((line) => line.trim()),
      },
    ];
  }
}
