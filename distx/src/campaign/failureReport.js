import { commandLine } from '../report/commandLine.js';
import { namedFinding } from './namedFinding.js';
/** Everything known about the moment that ended a run; undefined when it found nothing. */
export function failureReport(run, accesses, parameters) {
    if (run.findings.length === 0)
        return undefined;
    return {
        findings: run.findings.map(namedFinding),
        scenario: run.prepared.name,
        seed: parameters.seed,
        epoch: run.epoch,
        cpus: run.cpus,
        accesses,
        replay: commandLine({ ...parameters, scenarios: [run.prepared.name] }),
    };
}
//# sourceMappingURL=failureReport.js.map