import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { bugCatalogue, findBug } from '../campaign/bugCatalogue.ts';
import { bugsCampaign } from '../campaign/bugs/bugsCampaign.ts';
import { Interrupt } from '../campaign/interrupt.ts';
import { UsageError } from '../campaign/usageError.ts';
import { BugsLog } from '../report/bugsLog.ts';
import { isFullScore } from '../report/bugsTable.ts';
import { paintFor } from '../report/paint.ts';
import { environment } from './environment.ts';
import { ExitCode, signalCode } from './exitCode.ts';
import { onSignals } from './onSignals.ts';
import { parseStrategy } from './parseStrategy.ts';
import { parseWhole } from './parseWhole.ts';

/** The options of `bugs` as commander hands them over. */
export interface RawBugsOptions {
  readonly strategy: string;
  readonly budget: string;
  readonly trials: string;
  readonly seed?: string;
  readonly threads?: string;
  readonly json?: true;
}

const MOST_TRIALS = 1000;
const MOST_BUDGET = 1_000_000_000;

/** Runs `pagetorture bugs`; returns the exit code: 1 when a bug was missed, or something fired without one. */
export async function bugsCommand(ids: readonly string[], raw: RawBugsOptions): Promise<number> {
  const bugs = ids.length > 0 ? [...new Set(ids)].map(findBug) : bugCatalogue();
  if (bugs.length === 0) throw new UsageError('there are no bugs', 'Give the path of a patch.');
  const parameters = {
    bugs: bugs.map(({ name }) => name),
    strategy: parseStrategy(raw.strategy),
    budget: parseWhole('--budget', raw.budget, 1, MOST_BUDGET),
    trials: parseWhole('--trials', raw.trials, 1, MOST_TRIALS),
    seed: raw.seed === undefined ? randomInt(2 ** 32) : parseWhole('--seed', raw.seed, 0, 2 ** 32 - 1),
    threads: raw.threads === undefined ? availableParallelism() : parseWhole('--threads', raw.threads, 1, 256),
  };
  // With --json the document is alone on stdout.
  const stream = raw.json ? process.stderr : process.stdout;
  const log = new BugsLog(stream, paintFor(stream, process.env));
  const interrupt = new Interrupt();
  onSignals(interrupt, () => log.clear());
  process.on('exit', () => log.clear());
  const report = await bugsCampaign({ parameters, bugs, environment: environment() }, log, interrupt);
  if (raw.json) process.stdout.write(`${JSON.stringify({ format: 'pagetorture-bugs/1', ...report }, undefined, 2)}\n`);
  if (report.interrupted !== undefined) return signalCode(report.interrupted);
  return isFullScore(report) ? ExitCode.Clean : ExitCode.Finding;
}
