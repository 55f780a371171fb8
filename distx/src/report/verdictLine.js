import { plural, seconds } from './humanUnits.js';
import { findingsOf, operationsOf } from './stressReport.js';
/** The last line of a run. */
export function verdictLine(report) {
    const sum = (of) => report.scenarios.reduce((total, scenario) => total + of(scenario), 0);
    const asked = report.header.parameters.scenarios.length;
    const ran = report.scenarios.filter(showedSomething).length;
    const parts = [
        ran < asked ? `${ran} of ${plural(asked, 'scenario')}` : plural(ran, 'scenario'),
        plural(sum(operationsOf), 'operation'),
        plural(sum(({ epochs }) => epochs), 'epoch'),
        `${plural(sum((scenario) => findingsOf(scenario).length), 'finding')} in ${seconds(report.seconds)}`,
    ];
    if (report.interrupted !== undefined)
        parts.push(`interrupted by ${report.interrupted}`);
    if (report.verdict === 'inconclusive' && report.reason !== undefined)
        parts.push(report.reason);
    return `${report.verdict.toUpperCase()}  ${parts.join(', ')}`;
}
/** Without a checked epoch, and without a finding in its first one, a scenario says nothing about the subject. */
const showedSomething = (scenario) => scenario.epochs > 0 || findingsOf(scenario).length > 0;
//# sourceMappingURL=verdictLine.js.map