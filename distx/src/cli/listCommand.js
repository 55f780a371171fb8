import { bugCatalogue } from '../campaign/bugCatalogue.js';
import { scenarioSummary } from '../campaign/scenarioSummary.js';
import { namedScenarios, ownScenarios } from '../campaign/scenarioFile.js';
import { catalogueLines } from '../report/catalogueLines.js';
import { ExitCode } from './exitCode.js';
/** Shows the scenarios and the bugs; returns the exit code. */
export async function listCommand({ json }) {
    const scenarios = [];
    for (const file of ownScenarios())
        scenarios.push({ name: file.name, summary: await scenarioSummary(file) });
    const catalogue = {
        scenarios,
        named: namedScenarios().map(({ name }) => name),
        bugs: bugCatalogue().map(({ name, patch }) => ({
            id: name,
            title: patch.title,
            scenario: patch.scenario ?? null,
            oracles: patch.oracle,
            freeRunning: patch.freeRunning,
        })),
    };
    const text = json
        ? JSON.stringify({ format: 'pagetorture-list/1', ...catalogue }, undefined, 2)
        : catalogueLines(catalogue).join('\n');
    process.stdout.write(`${text}\n`);
    return ExitCode.Clean;
}
//# sourceMappingURL=listCommand.js.map