import { ExplorerPool } from '../src/campaign/stepped/explorerPool.js';
import { progressMemory } from '../src/campaign/stepped/progressWords.js';
import { scenarioFile } from '../src/campaign/scenarioFile.js';
import { medianOf } from '../src/report/medianOf.js';
import { busyMs } from './measure.js';
const CHUNKS = 48;
const ROUNDS = 5;
/** Rounds until each thread has compiled what it runs, at most. */
const WARM_UP = 24;
/** A round that takes that much less than the best before it, by CPU time, has still gained from compiling. */
const GAIN = 0.97;
/** Rounds without a gain after which none is expected any more. */
const SETTLED = 3;
const HANG_MS = 60_000;
/**
 * How two worker threads work off the same chunks as one, once they are warm. Each thread compiles the subject for
 * itself, in further threads: of storm some hundred functions, in 10 s of CPU time spread over thousands of executions.
 * Until then four threads share two cores, and what is measured is the compiler.
 */
export async function twoWorkers(name, executions) {
  const setup = {
    file: scenarioFile(name),
    patches: [],
    settings: {},
    fine: false,
    stepLimit: 20_000,
    detectors: true,
  };
  const pools = [1, 2].map((threads) => new ExplorerPool(threads, HANG_MS));
  try {
    const perSecond = [[], []];
    const busy = [[], []];
    for (const pool of pools) await warmUp(pool, setup, executions);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, pool] of pools.entries()) {
        const before = busyMs();
        perSecond[i].push(await workOff(pool, setup, executions));
        busy[i].push(busyMs() - before);
      }
    }
    const [one, two] = perSecond;
    const alone = (2 * medianOf(busy[0])) / medianOf(busy[1]);
    return { one: medianOf(one), alone, ratio: medianOf(two.map((speed, i) => speed / one[i])) };
  } finally {
    for (const pool of pools) await pool.destroy();
  }
}
/** Goes on until it takes no less CPU time than before. */
async function warmUp(pool, setup, executions) {
  let best = Infinity;
  let settled = 0;
  for (let round = 0; round < WARM_UP && settled < SETTLED; round++) {
    const before = busyMs();
    await workOff(pool, setup, executions);
    const ms = busyMs() - before;
    settled = ms > best * GAIN ? settled + 1 : 0;
    best = Math.min(best, ms);
  }
}
/** @returns executions a second. */
async function workOff(pool, setup, executions) {
  const from = performance.now();
  const tasks = Array.from({ length: CHUNKS }, (_, chunk) => {
    const progress = progressMemory();
    return {
      kind: 'chunk',
      setup,
      seed: 5,
      chunk,
      strategy: chunk % 2 === 0 ? 'pct:3' : 'random',
      executions,
      progress,
    };
  });
  const results = await Promise.all(tasks.map((task) => pool.run(task, task.progress)));
  const done = results.reduce((sum, result) => sum + result.executions, 0);
  return (done * 1000) / (performance.now() - from);
}
//# sourceMappingURL=twoWorkers.js.map
