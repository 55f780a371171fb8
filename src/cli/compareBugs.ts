import type { Bug } from '../campaign/bugCatalogue.ts';
import { compareCampaign, comparedStrategies } from '../campaign/bugs/compareCampaign.ts';
import type { Interrupt } from '../campaign/interrupt.ts';
import { UsageError } from '../campaign/usageError.ts';
import type { BugsParameters } from '../report/bugsReport.ts';
import { ComparisonLog } from '../report/compare/comparisonLog.ts';
import type { LogStream } from '../report/logStream.ts';
import { environment } from './environment.ts';
import { ExitCode, signalCode } from './exitCode.ts';
import { parseStrategy } from './parseStrategy.ts';

/** `bugs --compare`: bugs under several strategies. Returns the exit code: 0 unless interrupted. @throws UsageError */
export async function compareBugs(
  bugs: readonly Bug[],
  { budget, trials, seed, threads }: BugsParameters,
  named: readonly string[],
  stream: LogStream,
  isJson: boolean,
  interrupt: Interrupt,
): Promise<number> {
  const strategies = named.length === 0 ? comparedStrategies : [...new Set(named.map(parseStrategy))];
  if (strategies.length < 2) {
    throw new UsageError('--compare needs two strategies', 'Name another one with --strategy, or none for all.');
  }
  const log = new ComparisonLog(stream);
  process.on('exit', () => log.clear());
  const parameters = { bugs: bugs.map(({ name }) => name), strategies, budget, trials, seed, threads };
  const report = await compareCampaign({ parameters, bugs, environment: environment() }, log, interrupt);
  if (isJson)
    process.stdout.write(`${JSON.stringify({ format: 'pagetorture-comparison/1', ...report }, undefined, 2)}\n`);
  return report.interrupted === undefined ? ExitCode.Clean : signalCode(report.interrupted);
}
