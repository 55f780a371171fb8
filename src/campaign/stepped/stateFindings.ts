import type { Finding } from '../../scenario/finding.ts';
import { auditFindings } from '../auditFindings.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** What is wrong with a state in which nobody runs: the subject's own reports, then what the audit sees. */
export function stateFindings(scenario: SteppedScenario, phase: 'quiescent' | 'end'): readonly Finding[] {
  const { bare, state, nameSite } = scenario;
  const reported = bare.reported(state, nameSite);
  const audited = auditFindings({ scenario: bare, state, nameSite }, phase);
  return reported.length === 0 ? audited : [...reported, ...audited];
}
