import { exploreChunk } from './exploreChunk.js';
import { FuzzScenario } from './fuzzScenario.js';
import { STOP } from './progressWords.js';
import { shrinkCase } from './shrinkCase.js';
import { strategyOfChunk } from './strategyOfChunk.js';
import { tokenOf } from './tokenOf.js';
/**
 * Works off the chunks that `fuzz` would, one after the other in this thread, and makes small what it finds.
 *
 * @param strategyOf instead of the chunks of `fuzz`.
 */
export async function huntTrial(runner, task, strategyOf) {
  const { scenario } = runner;
  const { setup, seed, strategy, executions } = task;
  const isFixed = scenario.bare.programs !== undefined;
  const run = new FuzzScenario({
    setup,
    pool: inThisThread(runner, task),
    seed,
    strategyOf: strategyOf ?? strategyOfChunk({ strategy, command: 'fuzz', executions }, scenario),
    executions,
    deadline: Infinity,
    interrupt: stopOf(task),
    isFixed,
  });
  const began = performance.now();
  await run.run();
  const seconds = (performance.now() - began) / 1000;
  if (run.found === undefined) return { executions: run.tally.executions, seconds, isFixed };
  return { executions: run.foundAt, seconds, isFixed, found: told(runner, run.found, task) };
}
/** Chunks share the task's progress: what watches it sees that they get on, and can stop them. */
const inThisThread = (runner, { progress }) => ({
  threads: 1,
  run: async (chunk) => exploreChunk(runner, { ...chunk, progress }),
});
function stopOf({ progress }) {
  const words = new Float64Array(progress);
  return {
    get by() {
      return words[STOP] === 0 ? undefined : 'SIGINT';
    },
  };
}
function told(runner, found, { setup, bugs, shrinkMs, progress }) {
  const { cpus } = setup.settings;
  const settings = { bugs, settings: {}, cpus: typeof cpus === 'number' ? cpus : undefined, fine: setup.fine };
  const { strategy, findings, plan, schedule } = found;
  const of = (finding) => ({
    strategy,
    oracle: finding.oracle,
    title: finding.title,
  });
  const finding = findings[0];
  if (shrinkMs === 0) return { ...of(finding), token: tokenOf(runner.scenario, plan, schedule, settings) };
  const traced = shrinkCase(runner, { kind: 'shrink', setup, plan, schedule, finding, ms: shrinkMs, progress });
  return {
    ...of((traced.shrink && traced.findings[0]) ?? finding),
    shrink: traced.shrink,
    token: tokenOf(runner.scenario, traced.plan, traced.schedule, settings),
  };
}
//# sourceMappingURL=huntTrial.js.map
