import { loadSubject } from '../../instrument/loadSubject.js';
import { importScenario } from '../preparedScenario.js';
import { scenarioFile } from '../scenarioFile.js';
import { UsageError } from '../usageError.js';
import { measurePoint } from './measurePoint.js';
/** Compares the locks of scenarios under the settings that they ask about. @throws UsageError */
export async function contentionCampaign({ parameters, environment }, reporter, interrupt) {
    const began = performance.now();
    const asked = [];
    for (const name of parameters.scenarios) {
        const file = scenarioFile(name);
        const { contention } = await importScenario(file, await loadSubject(file.subject, { build: 'bare', patches: [] }));
        if (contention)
            asked.push({ name, experiment: contention });
        else if (parameters.isNamed) {
            throw new UsageError(`${name} compares nothing`, 'Name one of `contention/...`, or give it a `contention` of its own.');
        }
    }
    reporter.start(parameters, environment);
    const experiments = [];
    for (const { name, experiment } of asked) {
        const rows = [];
        for (const point of experiment.points) {
            if (interrupt.by !== undefined)
                break;
            reporter.progress(`${name}, ${point.label}`, (performance.now() - began) / 1000);
            rows.push(await measurePoint(name, point, { ...parameters, interrupt }));
        }
        if (interrupt.by !== undefined)
            break;
        const { question, original, axis, classes } = experiment;
        const told = { name, question, original, axis, classes, rows, ...experiment.shape(rows) };
        experiments.push(told);
        reporter.experiment(told);
    }
    const seconds = (performance.now() - began) / 1000;
    const report = { parameters, environment, experiments, interrupted: interrupt.by, seconds };
    reporter.end(report);
    return report;
}
//# sourceMappingURL=contentionCampaign.js.map