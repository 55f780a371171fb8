import { resolve } from 'node:path';
import { stress } from '../campaign/stress.js';
import { stressDocument } from '../report/document/stressDocument.js';
import { LogReporter } from '../report/logReporter.js';
import { stressJson } from '../report/stressJson.js';
import { environment } from './environment.js';
import { exitCodeOf } from './exitCode.js';
import { listCommand } from './listCommand.js';
import { openReporting } from './reporting/reporting.js';
import { tee } from './reporting/tee.js';
import { stressOptions } from './stressOptions.js';
import { interruptible } from './interruptible.js';
/** Runs `pagetorture stress`; returns the exit code. */
export async function stressCommand(names, raw) {
  if (raw.list) return listCommand(raw);
  const choice = stressOptions(names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new LogReporter(stream, paint));
  const clear = () => logs.forEach((log) => log.clear());
  const interrupt = interruptible(clear);
  const request = { ...choice, environment: environment(), out: resolve(raw.out) };
  const reporter = tee([...logs, ...reporting.events, reporting.collector]);
  const report = await stress(request, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(stressJson(report), undefined, 2)}\n`);
  return reporting.finish(stressDocument(report, reporting.warnings), exitCodeOf(report));
}
//# sourceMappingURL=stressCommand.js.map
