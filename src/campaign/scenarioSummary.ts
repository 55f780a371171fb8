import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSubject } from '../instrument/loadSubject.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asUsageError } from './asUsageError.ts';
import { packageRoot } from './packageRoot.ts';
import { importScenario } from './preparedScenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** What the scenario says of itself, or why it can't be loaded: one that is broken does not hide the others. */
export async function scenarioSummary(file: ScenarioFile): Promise<string> {
  try {
    return (await compiledSummary(file)) ?? (await loadedSummary(file));
  } catch (error) {
    const usage = asUsageError(error);
    if (!usage) throw error;
    return `(can't be loaded: ${usage.message})`;
  }
}

/** Of a scenario of this package that was compiled with it: they share one copy of the model, which is quick. */
async function compiledSummary({ subject: { entry } }: ScenarioFile): Promise<string | undefined> {
  const compiled = join(packageRoot, 'dist', relative(packageRoot, entry)).replace(/\.ts$/, '.js');
  if (!compiled.startsWith(join(packageRoot, 'dist')) || !existsSync(compiled)) return undefined;
  const module = (await import(pathToFileURL(compiled).href)) as { readonly default?: Partial<Scenario<unknown>> };
  return module.default?.summary;
}

async function loadedSummary(file: ScenarioFile): Promise<string> {
  return (await importScenario(file, await loadSubject(file.subject, { build: 'bare', patches: [] }))).summary;
}
