import { resolve } from 'node:path';
import { steppedCampaign } from '../campaign/stepped/steppedCampaign.js';
import { steppedDocument } from '../report/document/steppedDocument.js';
import { steppedJson } from '../report/steppedJson.js';
import { SteppedLog } from '../report/steppedLog.js';
import { environment } from './environment.js';
import { ExitCode, exitCodeOf } from './exitCode.js';
import { openReporting } from './reporting/reporting.js';
import { tee } from './reporting/tee.js';
import { steppedOptions } from './steppedOptions.js';
import { interruptible } from './interruptible.js';
/** Runs `pagetorture fuzz` or `pagetorture verify`; returns the exit code. */
export async function steppedCommand(command, names, raw) {
  const choice = steppedOptions(command, names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new SteppedLog(stream, paint));
  const clear = () => logs.forEach((log) => log.clear());
  const interrupt = interruptible(clear);
  const request = { ...choice, environment: environment(), out: resolve(raw.out) };
  const reporter = tee([...logs, ...reporting.events, reporting.collector]);
  const report = await steppedCampaign(request, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(steppedJson(report), undefined, 2)}\n`);
  const code = exitCodeOf(report);
  const isUnstepped = report.scenarios.some(({ unstepped }) => unstepped.length > 0);
  const isStrict = code === ExitCode.Clean && choice.parameters.strict && isUnstepped;
  const document = steppedDocument(report, reporting.warnings);
  return reporting.finish(document, isStrict ? ExitCode.InternalError : code);
}
//# sourceMappingURL=steppedCommand.js.map
