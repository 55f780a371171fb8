import { bugCatalogue } from '../campaign/bugCatalogue.ts';
import { scenarioSummary } from '../campaign/scenarioSummary.ts';
import { namedScenarios, ownScenarios } from '../campaign/scenarioFile.ts';
import { catalogueLines } from '../report/catalogueLines.ts';
import type { Catalogue } from '../report/catalogueLines.ts';
import { ExitCode } from './exitCode.ts';

/** Shows the scenarios and the bugs; returns the exit code. */
export async function listCommand({ json }: { readonly json?: true }): Promise<number> {
  const scenarios = [];
  for (const file of ownScenarios()) scenarios.push({ name: file.name, summary: await scenarioSummary(file) });
  const catalogue: Catalogue = {
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
