import { resolve } from 'node:path';
import { steppedCampaign } from '../campaign/stepped/steppedCampaign.ts';
import { steppedDocument } from '../report/document/steppedDocument.ts';
import { steppedJson } from '../report/steppedJson.ts';
import { SteppedLog } from '../report/steppedLog.ts';
import type { SteppedReporter } from '../report/steppedReporter.ts';
import { environment } from './environment.ts';
import { ExitCode, exitCodeOf } from './exitCode.ts';
import { openReporting } from './reporting/reporting.ts';
import { tee } from './reporting/tee.ts';
import { steppedOptions, type RawSteppedOptions } from './steppedOptions.ts';
import { interruptible } from './interruptible.ts';

/** Runs `pagetorture fuzz` or `pagetorture verify`; returns the exit code. */
export async function steppedCommand(
  command: 'fuzz' | 'verify',
  names: readonly string[],
  raw: RawSteppedOptions,
): Promise<number> {
  const choice = steppedOptions(command, names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new SteppedLog(stream, paint));
  const clear = (): void => logs.forEach((log) => log.clear());
  const interrupt = interruptible(clear);
  const request = { ...choice, environment: environment(), out: resolve(raw.out) };
  const reporter = tee<SteppedReporter>([...logs, ...reporting.events, reporting.collector]);
  const report = await steppedCampaign(request, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(steppedJson(report), undefined, 2)}\n`);
  const code = exitCodeOf(report);
  const isUnstepped = report.scenarios.some(({ unstepped }) => unstepped.length > 0);
  const isStrict = code === ExitCode.Clean && choice.parameters.strict && isUnstepped;
  const document = steppedDocument(report, reporting.warnings);
  return reporting.finish(document, isStrict ? ExitCode.InternalError : code);
}
