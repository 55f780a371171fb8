import { resolve } from 'node:path';
import { stress } from '../campaign/stress.ts';
import { stressDocument } from '../report/document/stressDocument.ts';
import { LogReporter } from '../report/logReporter.ts';
import { stressJson } from '../report/stressJson.ts';
import type { StressReporter } from '../report/stressReporter.ts';
import { environment } from './environment.ts';
import { exitCodeOf } from './exitCode.ts';
import { listCommand } from './listCommand.ts';
import { openReporting } from './reporting/reporting.ts';
import { tee } from './reporting/tee.ts';
import { stressOptions, type RawStressOptions } from './stressOptions.ts';
import { interruptible } from './interruptible.ts';

/** Runs `pagetorture stress`; returns the exit code. */
export async function stressCommand(names: readonly string[], raw: RawStressOptions): Promise<number> {
  if (raw.list) return listCommand(raw);
  const choice = stressOptions(names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new LogReporter(stream, paint));
  const clear = (): void => logs.forEach((log) => log.clear());
  const interrupt = interruptible(clear);
  const request = { ...choice, environment: environment(), out: resolve(raw.out) };
  const reporter = tee<StressReporter>([...logs, ...reporting.events, reporting.collector]);
  const report = await stress(request, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(stressJson(report), undefined, 2)}\n`);
  return reporting.finish(stressDocument(report, reporting.warnings), exitCodeOf(report));
}
