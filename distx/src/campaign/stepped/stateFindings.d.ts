import type { Finding } from '../../scenario/finding.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** What is wrong with a state in which nobody runs: the subject's own reports, then what the audit sees. */
export declare function stateFindings(scenario: SteppedScenario, phase: 'quiescent' | 'end'): readonly Finding[];
//# sourceMappingURL=stateFindings.d.ts.map