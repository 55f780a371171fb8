import { resolve } from 'node:path';
import { Interrupt } from '../campaign/interrupt.ts';
import { steppedCampaign } from '../campaign/stepped/steppedCampaign.ts';
import { paintFor } from '../report/paint.ts';
import { steppedJson } from '../report/steppedJson.ts';
import { SteppedLog } from '../report/steppedLog.ts';
import { environment } from './environment.ts';
import { ExitCode, exitCodeOf } from './exitCode.ts';
import { onSignals } from './onSignals.ts';
import { steppedOptions, type RawSteppedOptions } from './steppedOptions.ts';

/** Runs `pagetorture fuzz` or `pagetorture verify`; returns the exit code. */
export async function steppedCommand(
  command: 'fuzz' | 'verify',
  names: readonly string[],
  raw: RawSteppedOptions,
): Promise<number> {
  const choice = steppedOptions(command, names, raw);
  // With --json the document is alone on stdout.
  const stream = raw.json ? process.stderr : process.stdout;
  const reporter = new SteppedLog(stream, paintFor(stream, process.env));
  const interrupt = new Interrupt();
  onSignals(interrupt, () => reporter.clear());
  process.on('exit', () => reporter.clear());
  const request = { ...choice, environment: environment(), out: resolve(raw.out) };
  const report = await steppedCampaign(request, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(steppedJson(report), undefined, 2)}\n`);
  const code = exitCodeOf(report);
  const isUnstepped = report.scenarios.some(({ unstepped }) => unstepped.length > 0);
  return code === ExitCode.Clean && choice.parameters.strict && isUnstepped ? ExitCode.InternalError : code;
}
