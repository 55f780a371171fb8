import type { ReplayedToken, ReplayTokenOptions } from '../../explore/replayToken.ts';
import { LenientReplay } from '../../explore/strategies/lenientReplay.ts';
import { Replay } from '../../explore/strategies/replay.ts';
import { decodeToken, requireBuild, shortBuild, type TokenContent } from '../../explore/token.ts';
import type { SteppedFailure } from '../../report/steppedReport.ts';
import { findBug } from '../bugCatalogue.ts';
import { scenarioFile, type ScenarioFile } from '../scenarioFile.ts';
import { UsageError } from '../usageError.ts';
import type { TracedCase } from './explorerProtocol.ts';
import { gatedReplay, type GatedResult } from './gatedReplay.ts';
import { steppedFailure } from './steppedFailure.ts';
import { SteppedRunner } from './steppedRunner.ts';
import { loadStepped, STORE_BUFFER, type SteppedScenario } from './steppedScenario.ts';
import { traceCase } from './traceCase.ts';

export interface ReplayOptions extends ReplayTokenOptions {
  /** How often; more than once shows whether the memory is the same each time. */
  readonly times?: number;
}

/** What a replay did. */
export interface ReplayResult extends ReplayedToken {
  /** Hash of the shared memory at the end of each run. */
  readonly hashes: readonly number[];
  /** Every step, and what a failure screen shows. */
  readonly failure: SteppedFailure;
}

const STEP_LIMIT = 1_000_000;

/**
 * Runs the execution of a token again.
 *
 * @throws TokenError, UsageError or SubjectError when that is not possible.
 */
export async function replayToken(token: string, options: ReplayOptions = {}): Promise<ReplayResult> {
  const content = decodeToken(token);
  const scenario = await loadContent(content);
  if (options.build !== 'any') requireBuild(content, scenario.loaded.buildHash);
  const isSame = content.build === shortBuild(scenario.loaded.buildHash);
  const runner = new SteppedRunner(scenario, { stepLimit: STEP_LIMIT, detectors: true });
  const hashes: number[] = [];
  let traced: TracedCase;
  do {
    const { plan, schedule } = content;
    runner.lockOrders?.begin(0, hashes.length);
    traced = traceCase(runner, plan, schedule, isSame ? new Replay(schedule) : new LenientReplay(schedule));
    if (hashes.length === 0) runner.lockOrders?.end(0, 0, plan, schedule);
    hashes.push(traced.memoryHash);
  } while (hashes.length < (options.times ?? 1));
  const orders = runner.lockOrders?.all() ?? [];
  const { bugs, fine, settings } = content;
  const failure = steppedFailure('replay', 1, traced, scenario, { bugs, fine, settings, cpus: undefined }, { orders });
  const { outcome, findings, steps, memoryHash } = traced;
  return { outcome, findings, steps, memoryHash, hashes, failure };
}

/** Carries out the execution of a token on real worker threads. @throws as `replayToken`. */
export async function replayOnThreads(token: string): Promise<GatedResult> {
  const content = decodeToken(token);
  const { scenario, bugs, settings, plan } = content;
  if (settings[STORE_BUFFER] !== undefined) {
    throw new UsageError('real threads delay stores as they like', 'Replay it without --threads.');
  }
  requireBuild(content, (await loadContent(content)).loaded.buildHash);
  const patches = bugs.map((bug) => findBug(bug).path);
  return gatedReplay({ file: scenarioFile(scenario), patches, settings, plan, schedule: [...content.schedule] });
}

function loadContent({ scenario, bugs, settings, fine }: TokenContent): Promise<SteppedScenario> {
  const file: ScenarioFile = scenarioFile(scenario);
  return loadStepped(file, { patches: bugs.map((bug) => findBug(bug).path), settings, fine });
}
