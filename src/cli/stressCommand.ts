import { resolve } from 'node:path';
import { Interrupt } from '../campaign/interrupt.ts';
import { stress } from '../campaign/stress.ts';
import { LogReporter } from '../report/logReporter.ts';
import { paintFor } from '../report/paint.ts';
import { stressJson } from '../report/stressJson.ts';
import { environment } from './environment.ts';
import { exitCodeOf } from './exitCode.ts';
import { listCommand } from './listCommand.ts';
import { onSignals } from './onSignals.ts';
import { stressOptions, type RawStressOptions } from './stressOptions.ts';

/** Runs `pagetorture stress`; returns the exit code. */
export async function stressCommand(names: readonly string[], raw: RawStressOptions): Promise<number> {
  if (raw.list) return listCommand(raw);
  const choice = stressOptions(names, raw);
  // With --json the document is alone on stdout.
  const stream = raw.json ? process.stderr : process.stdout;
  const reporter = new LogReporter(stream, paintFor(stream, process.env));
  const interrupt = new Interrupt();
  onSignals(interrupt, () => reporter.clear());
  process.on('exit', () => reporter.clear());
  const report = await stress({ ...choice, environment: environment(), out: resolve(raw.out) }, reporter, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify(stressJson(report), undefined, 2)}\n`);
  return exitCodeOf(report);
}
