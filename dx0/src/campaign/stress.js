import { availableParallelism } from 'node:os';
import { mergeLockStatistics } from '../report/mergeLockStatistics.js';
import { CpuPool } from './cpuPool.js';
import { failureReport } from './failureReport.js';
import { writeFailure } from './failureFolder.js';
import { namedAccesses } from './namedAccesses.js';
import { makeNoise } from './makeNoise.js';
import { prepareScenario } from './preparedScenario.js';
import { scenarioReport } from './scenarioReport.js';
import { ScenarioRun } from './scenarioRun.js';
import { bridge } from './stepped/bridge.js';
import { stressProgress } from './stressProgress.js';
import { verdictOf } from './verdictOf.js';
/** Steps of an execution in search of a free run's finding. */
const BRIDGE_STEPS = 20_000;
/**
 * Runs the scenarios one after the other, each with an equal share of the time that is left.
 *
 * @throws UsageError and its like for what a user can mend, before anything was reported.
 */
export async function stress(request, reporter, interrupt) {
  const began = performance.now();
  const { parameters, bugs } = request;
  const prepared = await prepareAll(request);
  // What there is to load depends on the cache; the time asked for is the scenarios'.
  const started = performance.now();
  const header = {
    parameters,
    environment: request.environment,
    buildHashes: prepared.map(({ loaded }) => loaded.buildHash),
    bugTitles: bugs.map(({ patch }) => patch.title),
  };
  reporter.start(header);
  const reports = [];
  const total = prepared.length;
  let pool;
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
  const report = {
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
async function bridged({ parameters, bugs, scenarios }, { name }, run, interrupt) {
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
async function prepareAll({ parameters, scenarios, bugs }) {
  const { build, cpus, isolation, lock } = parameters;
  const prepared = [];
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
function tellFailure(failure, header, out, reporter) {
  const written = writeFailure(failure, header, out, new Date());
  if (written.problem !== undefined) reporter.warning(written.problem);
  reporter.failure(written.failure);
  return written.failure;
}
//# sourceMappingURL=stress.js.map
