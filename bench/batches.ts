import { join } from 'node:path';
import { CpuPool } from '../src/campaign/cpuPool.ts';
import { Interrupt } from '../src/campaign/interrupt.ts';
import { packageRoot } from '../src/campaign/packageRoot.ts';
import { pageSubject } from '../src/campaign/scenarioFile.ts';
import { prepareScenario } from '../src/campaign/preparedScenario.ts';
import { ScenarioRun } from '../src/campaign/scenarioRun.ts';

const BATCHES = [1, 2, 4, 8, 15, 31];
const CPUS = 2;
const SECONDS = 2;
const CLASSES = ['lru_lock', 'zone_lock', 'mmap_lock'] as const;

/** The shape of the lock table over the number of pages isolated for each acquisition of the lru_lock. */
export async function batches(): Promise<void> {
  console.log(`lock waits over the pages isolated for one lru_lock, ${CPUS} CPUs, bare build, ${SECONDS} s each`);
  const waits = CLASSES.map((name) => `${name} wait`.padStart(16)).join('');
  console.log(`  batch   operations/s   lru_lock taken   contended${waits}         all waits`);
  for (const batch of BATCHES) await oneBatch(batch);
  console.log('  wait: share of the CPUs’ time; of it waited for that class');
}

async function oneBatch(batch: number): Promise<void> {
  const file = {
    name: 'isolate-batch',
    subject: pageSubject(join(packageRoot, 'bench', 'scenarios', 'isolateBatch.ts')),
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
  const share = (waitTotal: number): string => `${((waitTotal / nanoseconds) * 100).toFixed(2)} %`;
  const lru = rows.find(({ lockClass }) => lockClass === 'lru_lock')!;
  const waits = CLASSES.map((name) => share(rows.find(({ lockClass }) => lockClass === name)?.waitTotal ?? 0));
  const columns = [
    String(batch).padStart(5),
    Math.round((run.operations / run.runningMs) * 1000)
      .toLocaleString('en')
      .padStart(12),
    `${(lru.acquisitions / run.operations).toFixed(3)}/op`.padStart(14),
    `${((lru.contended / lru.acquisitions) * 100).toFixed(2)} %`.padStart(9),
    ...waits.map((text) => text.padStart(13)),
    share(rows.reduce((sum, { waitTotal }) => sum + waitTotal, 0)).padStart(15),
  ];
  console.log(`  ${columns.join('   ')}`);
}
