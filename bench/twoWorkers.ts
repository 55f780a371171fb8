import { ExplorerPool } from '../src/campaign/stepped/explorerPool.ts';
import type { ChunkResult, ChunkTask, ExplorerSetup } from '../src/campaign/stepped/explorerProtocol.ts';
import { scenarioFile } from '../src/campaign/scenarioFile.ts';
import { medianOf } from '../src/report/medianOf.ts';

const CHUNKS = 48;
const ROUNDS = 3;
const HANG_MS = 60_000;

/** How many times as fast two worker threads work off the same chunks as one does. */
export async function twoWorkers(name: string, executions: number): Promise<{ one: number; ratio: number }> {
  const setup: ExplorerSetup = {
    file: scenarioFile(name),
    patches: [],
    settings: {},
    fine: false,
    stepLimit: 20_000,
    detectors: true,
  };
  const pools = [1, 2].map((threads) => new ExplorerPool(threads, HANG_MS));
  try {
    const perSecond: number[][] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [i, pool] of pools.entries()) {
        // The first round loads the scenario in each thread and warms up.
        const speed = await workOff(pool, setup, executions);
        if (round > 0) perSecond[i]!.push(speed);
      }
    }
    const [one, two] = perSecond as [number[], number[]];
    return { one: medianOf(one), ratio: medianOf(two.map((speed, i) => speed / one[i]!)) };
  } finally {
    for (const pool of pools) await pool.destroy();
  }
}

/** @returns executions a second. */
async function workOff(pool: ExplorerPool, setup: ExplorerSetup, executions: number): Promise<number> {
  const from = performance.now();
  const tasks = Array.from({ length: CHUNKS }, (_, chunk): ChunkTask => {
    const progress = new SharedArrayBuffer(32);
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
  const results = await Promise.all(tasks.map((task) => pool.run<ChunkResult>(task, task.progress)));
  const done = results.reduce((sum, result) => sum + result.executions, 0);
  return (done * 1000) / (performance.now() - from);
}
