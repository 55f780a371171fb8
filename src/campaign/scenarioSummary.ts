import { loadSubject } from '../instrument/loadSubject.ts';
import { asUsageError } from './asUsageError.ts';
import { importScenario } from './preparedScenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** What the scenario says of itself, or why it can't be loaded: one that is broken does not hide the others. */
export async function scenarioSummary(file: ScenarioFile): Promise<string> {
  try {
    const scenario = await importScenario(file, await loadSubject(file.subject, { build: 'bare', patches: [] }));
    return scenario.summary;
  } catch (error) {
    const usage = asUsageError(error);
    if (!usage) throw error;
    return `(can't be loaded: ${usage.message})`;
  }
}
