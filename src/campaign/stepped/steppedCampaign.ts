import type { SteppedFailure } from '../../report/steppedReport.ts';
import {
  ANY_EXECUTIONS,
  type SteppedCampaignReport,
  type SteppedHeader,
  type SteppedParameters,
  type SteppedScenarioReport,
} from '../../report/fuzzReport.ts';
import type { SteppedReporter } from '../../report/steppedReporter.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import { UsageError } from '../usageError.ts';
import { campaignVerdict } from './campaignVerdict.ts';
import { confidenceLines } from './confidenceLines.ts';
import { estimateLine } from './estimateLine.ts';
import type { ExplorerSetup } from './explorerProtocol.ts';
import { ExplorerPool } from './explorerPool.ts';
import { FuzzScenario } from './fuzzScenario.ts';
import { lockOrderCase } from './lockOrderCase.ts';
import { shrunkFailure } from './shrunkFailure.ts';
import type { SteppedRequest } from './steppedRequest.ts';
import { loadStepped, type SteppedScenario } from './steppedScenario.ts';
import { strategyOfChunk } from './strategyOfChunk.ts';

/** Time without a finished execution after which a task is given up. */
const HANG_MS = 30_000;
const SAMPLE_MS = 200;

/**
 * Explores the scenarios one after the other, and shrinks what it finds.
 *
 * @throws UsageError and its like for what a user can mend, before anything was reported.
 */
export async function steppedCampaign(
  request: SteppedRequest,
  reporter: SteppedReporter,
  interrupt: Interrupt,
): Promise<SteppedCampaignReport> {
  const began = performance.now();
  const { parameters, bugs } = request;
  const setups = request.scenarios.map((file) => setupOf(file, request));
  // Everything that can be wrong with what the user asked for shows here, before the first thread is started.
  const loaded: SteppedScenario[] = [];
  for (const setup of setups) loaded.push(await loadStepped(setup.file, setup));
  if (parameters.command === 'verify') for (const scenario of loaded) requirePrograms(scenario);
  const header: SteppedHeader = {
    parameters,
    environment: request.environment,
    bugTitles: bugs.map(({ patch }) => patch.title),
  };
  reporter.start(header);
  const pool = new ExplorerPool(parameters.threads, HANG_MS);
  const reports: SteppedScenarioReport[] = [];
  try {
    for (const [i, setup] of setups.entries()) {
      if (interrupt.by !== undefined) break;
      const from = performance.now();
      const left = parameters.forMs === undefined ? Infinity : began + parameters.forMs - from;
      const scenario = loaded[i]!;
      const run = new FuzzScenario({
        setup,
        pool,
        seed: parameters.seed,
        strategyOf: strategyOfChunk(parameters, scenario),
        executions: parameters.executions,
        deadline: from + left / (setups.length - i),
        interrupt,
        isFixed: scenario.bare.programs !== undefined,
      });
      const timer = setInterval(() => {
        const seconds = (performance.now() - from) / 1000;
        reporter.progress({
          scenario: setup.file.name,
          scenarioNumber: i + 1,
          scenarioCount: setups.length,
          executions: run.executions,
          wanted: parameters.executions < ANY_EXECUTIONS ? parameters.executions : undefined,
          executionsPerSecond: run.executions / seconds,
          seconds: (performance.now() - began) / 1000,
          secondsLeft: parameters.forMs && (began + parameters.forMs - performance.now()) / 1000,
          what: run.found ? 'shrinking' : 'exploring',
        });
      }, SAMPLE_MS);
      let failure: SteppedFailure | undefined;
      try {
        if (parameters.command === 'verify') {
          reporter.note(await estimateLine(setup, pool, parameters.seed, parameters.bound));
        }
        await run.run();
        const orders = [...run.tally.lockOrders.values()];
        const found = run.found ?? lockOrderCase(orders, scenario, parameters);
        const at = run.found ? run.foundAt : run.tally.executions;
        if (found) failure = await shrunkFailure(found, at, scenario, setup, pool, request, reporter, orders);
      } finally {
        clearInterval(timer);
      }
      const report = scenarioReportOf(run, scenario, parameters, failure, (performance.now() - from) / 1000);
      reports.push(report);
      reporter.scenario(report);
    }
  } finally {
    await pool.destroy();
  }
  const report: SteppedCampaignReport = {
    header,
    scenarios: reports,
    ...campaignVerdict(reports, parameters, interrupt.by !== undefined),
    interrupted: interrupt.by,
    seconds: (performance.now() - began) / 1000,
  };
  reporter.end(report);
  return report;
}

/** @throws UsageError for a scenario that is another one with every program drawn: it has no end to get to. */
function requirePrograms({ file, bare }: SteppedScenario): void {
  if (bare.programs) return;
  throw new UsageError(
    `${file.name} draws its programs, so there is no all of it to verify`,
    'Name a scenario with programs of its own, such as small/put-put, or use fuzz.',
  );
}

function setupOf(file: ScenarioFile, { parameters, bugs }: SteppedRequest): ExplorerSetup {
  const { settings, cpus, fine, stepLimit, detectors } = parameters;
  return {
    file,
    patches: bugs.map(({ path }) => path),
    settings: { ...settings, ...(cpus !== undefined && { cpus }) },
    fine,
    stepLimit,
    detectors,
  };
}

function scenarioReportOf(
  run: FuzzScenario,
  { bare, loaded, state, file }: SteppedScenario,
  parameters: SteppedParameters,
  failure: SteppedFailure | undefined,
  seconds: number,
): SteppedScenarioReport {
  const { tally, hung } = run;
  return {
    name: file.name,
    summary: bare.summary,
    buildHash: loaded.buildHash,
    cpus: state.cpus,
    executions: tally.executions,
    steps: tally.steps,
    seconds,
    outcomes: Object.fromEntries(tally.outcomes),
    strategies: tally.strategies,
    coverage: tally.coverage,
    failure,
    confidence: failure ? [] : confidenceLines(tally, run.search, state.cpus, parameters),
    unstepped: [
      ...loaded.unhooked.map((site) => `${site.file}:${site.line} ${site.what}`),
      ...[...tally.unstepped].toSorted(),
    ],
    verified: run.isVerified,
    inconclusive:
      hung &&
      `chunk ${hung.chunk} (${hung.strategy}) ended no execution for ${HANG_MS / 1000} s: a loop without scheduling points`,
  };
}
