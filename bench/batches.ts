import { join } from 'node:path';
import { CpuPool } from '../src/campaign/cpuPool.ts';
import { Interrupt } from '../src/campaign/interrupt.ts';
import { packageRoot } from '../src/campaign/packageRoot.ts';
import { prepareScenario } from '../src/campaign/preparedScenario.ts';
import { ScenarioRun } from '../src/campaign/scenarioRun.ts';

const BATCHES = [1, 2, 4, 8, 15, 31];
const CPUS = 2;
const SECONDS = 2;
const CLASSES = ['lru_lock', 'zone_lock', 'ptl'] as const;

/** The shape of the lock table over the number of pages isolated for each acquisition of the lru_lock. */
export async function batches(): Promise<void> {
  console.log(`lock waits over the pages isolated for one lru_lock, ${CPUS} CPUs, bare build, ${SECONDS} s each`);
  console.log(
    '  batch   operations/s   lru_lock taken/op   ' + CLASSES.map((name) => `${name} wait`.padStart(16)).join(''),
  );
  for (const batch of BATCHES) await oneBatch(batch);
  console.log('  wait: share of the CPUs’ time; of it waited for that class');
}

async function oneBatch(batch: number): Promise<void> {
  const file = {
    name: 'isolate-batch',
    subject: {
      root: packageRoot,
      entry: join(packageRoot, 'bench', 'scenarios', 'isolateBatch.ts'),
      instrumented: ['src/mm'],
      shadow: ['src/mm/debug'],
    },
  };
  const prepared = await prepareScenario(file, {
    build: 'bare',
    patches: [],
    settings: { cpus: CPUS, lruBatch: batch },
  });
  const pool = new CpuPool(CPUS);
  const run = new ScenarioRun(prepared, {
    pool,
    seed: 1,
    epochMs: 200,
    stallMs: 10_000,
    deadline: performance.now() + SECONDS * 1000,
    interrupt: new Interrupt(),
    onSample: () => undefined,
  });
  await run.run();
  await pool.destroy();
  if (run.findings.length > 0) throw new Error(run.findings[0]!.title);
  const rows = prepared.scenario.lockStatistics(prepared.state);
  const nanoseconds = run.runningMs * 1e6 * CPUS;
  const taken = (rows.find(({ lockClass }) => lockClass === 'lru_lock')?.acquisitions ?? 0) / run.operations;
  const waits = CLASSES.map((name) => {
    const row = rows.find(({ lockClass }) => lockClass === name);
    const share = ((row?.waitTotal ?? 0) / nanoseconds) * 100;
    return `${share.toFixed(2)} %`.padStart(16);
  });
  const rate = Math.round((run.operations / run.runningMs) * 1000).toLocaleString('en');
  console.log(
    `  ${String(batch).padStart(5)}   ${rate.padStart(12)}   ${taken.toFixed(3).padStart(17)}   ${waits.join('')}`,
  );
}
