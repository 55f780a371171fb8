import { ExplorerPool } from '../src/campaign/stepped/explorerPool.ts';
import type { ChunkResult, ChunkTask, ExplorerSetup } from '../src/campaign/stepped/explorerProtocol.ts';
import { scenarioFile } from '../src/campaign/scenarioFile.ts';
import { medianOf } from '../src/report/medianOf.ts';
import { busyMs } from './measure.ts';

const CHUNKS = 48;
const ROUNDS = 3;
const HANG_MS = 60_000;

export interface Scaling {
  /** Executions a second of one thread. */
  readonly one: number;
  /** How many times as fast two are. */
  readonly ratio: number;
  /** How many times as fast they would be with a core each, by the CPU time that the work took. */
  readonly alone: number;
}

/** How two worker threads work off the same chunks as one. */
export async function twoWorkers(name: string, executions: number): Promise<Scaling> {
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
    const busy: number[][] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [i, pool] of pools.entries()) {
        // The first round loads the scenario in each thread and warms up.
        const before = busyMs();
        const speed = await workOff(pool, setup, executions);
        if (round === 0) continue;
        perSecond[i]!.push(speed);
        busy[i]!.push(busyMs() - before);
      }
    }
    const [one, two] = perSecond as [number[], number[]];
    const alone = (2 * medianOf(busy[0]!)) / medianOf(busy[1]!);
    return { one: medianOf(one), alone, ratio: medianOf(two.map((speed, i) => speed / one[i]!)) };
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
