import { auditFindings } from '../auditFindings.js';
/** What is wrong with a state in which nobody runs: the subject's own reports, then what the audit sees. */
export function stateFindings(scenario, phase) {
    const { bare, state, nameSite } = scenario;
    const reported = bare.reported(state, nameSite);
    const audited = auditFindings({ scenario: bare, state, nameSite }, phase);
    return reported.length === 0 ? audited : [...reported, ...audited];
}
//# sourceMappingURL=stateFindings.js.map