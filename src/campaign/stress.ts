import { availableParallelism } from 'node:os';
import { mergeLockStatistics } from '../report/mergeLockStatistics.ts';
import type {
  Environment,
  FailureReport,
  ScenarioReport,
  StressHeader,
  StressParameters,
  StressReport,
} from '../report/stressReport.ts';
import type { SteppedFailure } from '../report/steppedReport.ts';
import type { StressReporter } from '../report/stressReporter.ts';
import type { Bug } from './bugCatalogue.ts';
import { CpuPool } from './cpuPool.ts';
import { failureReport } from './failureReport.ts';
import { writeFailure } from './failureFolder.ts';
import type { Interrupt } from './interrupt.ts';
import { namedAccesses } from './namedAccesses.ts';
import { makeNoise } from './makeNoise.ts';
import { prepareScenario, type PreparedScenario } from './preparedScenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { scenarioReport } from './scenarioReport.ts';
import { ScenarioRun } from './scenarioRun.ts';
import { bridge } from './stepped/bridge.ts';
import { stressProgress } from './stressProgress.ts';
import { verdictOf } from './verdictOf.ts';

/** Steps of an execution in search of a free run's finding. */
const BRIDGE_STEPS = 20_000;

export interface StressRequest {
  readonly parameters: StressParameters;
  readonly scenarios: readonly ScenarioFile[];
  readonly bugs: readonly Bug[];
  readonly environment: Environment;
  /** Folder for what is written about findings. */
  readonly out: string;
}

/**
 * Runs the scenarios one after the other, each with an equal share of the time that is left.
 *
 * @throws UsageError and its like for what a user can mend, before anything was reported.
 */
export async function stress(
  request: StressRequest,
  reporter: StressReporter,
  interrupt: Interrupt,
): Promise<StressReport> {
  const began = performance.now();
  const { parameters, bugs } = request;
  const prepared = await prepareAll(request);
  // What there is to load depends on the cache; the time asked for is the scenarios'.
  const started = performance.now();
  const header: StressHeader = {
    parameters,
    environment: request.environment,
    buildHashes: prepared.map(({ loaded }) => loaded.buildHash),
    bugTitles: bugs.map(({ patch }) => patch.title),
  };
  reporter.start(header);
  const reports: ScenarioReport[] = [];
  const total = prepared.length;
  let pool: CpuPool | undefined;
  try {
    for (let next = prepared.shift(); next && interrupt.by === undefined; next = prepared.shift()) {
      if (pool === undefined || pool.destroyed) pool = new CpuPool(next.state.cpus);
      const from = performance.now();
      const left = started + parameters.forMs - from;
      const noise = await makeNoise(next.loaded, parameters, next.state.cpus);
      const run = new ScenarioRun(next, {
        pool,
        seed: parameters.seed,
        epochMs: parameters.epochMs,
        stallMs: parameters.stallMs,
        deadline: from + left / (prepared.length + 1),
        noise,
        interrupt,
        onSample: (sampled) => reporter.progress(stressProgress(sampled, reports, total, started, parameters.forMs)),
      });
      await run.run();
      const failure = failureReport(run, noise && namedAccesses(next, noise), parameters);
      const stepped = failure && (await bridged(request, next, run, interrupt));
      const told = failure && tellFailure({ ...failure, stepped }, header, request.out, reporter);
      const report = scenarioReport(run, told, (performance.now() - from) / 1000);
      reports.push(report);
      reporter.scenario(report);
    }
  } finally {
    await pool?.destroy();
  }
  const report: StressReport = {
    header,
    scenarios: reports,
    lockStatistics: mergeLockStatistics(reports.map(({ lockStatistics }) => lockStatistics)),
    ...verdictOf(reports, parameters.scenarios, interrupt.by !== undefined),
    interrupted: interrupt.by,
    seconds: (performance.now() - began) / 1000,
  };
  reporter.end(report);
  return report;
}

/** Looks for a schedule that fails in the same way; undefined when none was found in time, or nobody wants to know. */
async function bridged(
  { parameters, bugs, scenarios }: StressRequest,
  { name }: PreparedScenario,
  run: ScenarioRun,
  interrupt: Interrupt,
): Promise<SteppedFailure | undefined> {
  const { bridgeMs, cpus, isolation, lock, seed } = parameters;
  const file = scenarios.find((scenario) => scenario.name === name);
  if (!(bridgeMs > 0) || file === undefined || interrupt.by !== undefined) return undefined;
  const found = await bridge({
    setup: {
      file,
      patches: bugs.map(({ path }) => path),
      settings: { cpus, isolation, lock },
      fine: false,
      stepLimit: BRIDGE_STEPS,
      detectors: true,
    },
    bugs: parameters.bugs,
    findings: run.findings,
    tails: Array.from({ length: cpus }, (_, cpu) => run.control.tailOf(cpu)),
    seed,
    ms: bridgeMs,
    threads: availableParallelism(),
    interrupt,
  });
  return found?.failure;
}

/** Everything that can be wrong with what the user asked for shows here, before the first thread is started. */
async function prepareAll({ parameters, scenarios, bugs }: StressRequest): Promise<PreparedScenario[]> {
  const { build, cpus, isolation, lock } = parameters;
  const prepared: PreparedScenario[] = [];
  for (const file of scenarios) {
    prepared.push(
      await prepareScenario(file, {
        build,
        patches: bugs.map(({ path }) => path),
        settings: { cpus, isolation, lock },
      }),
    );
  }
  return prepared;
}

/** Writes a failure down and tells of it; returns it with its folder. */
function tellFailure(
  failure: FailureReport,
  header: StressHeader,
  out: string,
  reporter: StressReporter,
): FailureReport {
  const written = writeFailure(failure, header, out, new Date());
  if (written.problem !== undefined) reporter.warning(written.problem);
  reporter.failure(written.failure);
  return written.failure;
}
