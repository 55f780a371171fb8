import { contentionCampaign } from '../campaign/contention/contentionCampaign.js';
import { namedScenarios } from '../campaign/scenarioFile.js';
import { ContentionLog } from '../report/contentionLog.js';
import { paintFor } from '../report/paint.js';
import { environment } from './environment.js';
import { ExitCode, signalCode } from './exitCode.js';
import { parseDuration } from './parseDuration.js';
import { parseWhole } from './parseWhole.js';
import { interruptible } from './interruptible.js';
/** Runs `pagetorture contention`; returns the exit code. */
export async function contentionCommand(names, raw) {
  const all = namedScenarios().flatMap(({ name }) => (name.startsWith('contention/') ? [name] : []));
  const parameters = {
    scenarios: names.length > 0 ? [...new Set(names)] : all,
    isNamed: names.length > 0,
    seconds: parseDuration('--each', raw.each) / 1000,
    executions: parseWhole('--executions', raw.executions, 1, 1_000_000),
    seed: parseWhole('--seed', raw.seed, 0, 2 ** 32 - 1),
  };
  // With --json the document is alone on stdout.
  const stream = raw.json ? process.stderr : process.stdout;
  const log = new ContentionLog(stream, paintFor(stream, process.env));
  const interrupt = interruptible(() => log.clear());
  const report = await contentionCampaign({ parameters, environment: environment() }, log, interrupt);
  if (raw.json) {
    process.stdout.write(`${JSON.stringify({ format: 'pagetorture-contention/1', ...report }, undefined, 2)}\n`);
  }
  return report.interrupted === undefined ? ExitCode.Clean : signalCode(report.interrupted);
}
//# sourceMappingURL=contentionCommand.js.map
