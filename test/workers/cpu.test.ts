import { expect, onTestFinished, test } from 'vitest';
import { ControlBlock, Phase } from '../../src/campaign/controlBlock.ts';
import { CpuLost } from '../../src/campaign/cpuLost.ts';
import { CpuPool } from '../../src/campaign/cpuPool.ts';
import { prepareScenario, type PreparedScenario } from '../../src/campaign/preparedScenario.ts';
import { scenarioFile } from '../../src/campaign/scenarioFile.ts';

const CPUS = 2;

async function start(toy: string): Promise<{ pool: CpuPool; control: ControlBlock; prepared: PreparedScenario }> {
  const file = scenarioFile(`test/campaign/fixtures/${toy}.ts`);
  const prepared = await prepareScenario(file, { build: 'bare', patches: [], settings: { cpus: CPUS } });
  const control = new ControlBlock(CPUS, prepared.scenario.operations.length);
  const pool = new CpuPool(CPUS);
  onTestFinished(() => pool.destroy());
  const { loaded, state } = prepared;
  await pool.all((api, cpu) =>
    api.configure({ cpu, entryUrl: loaded.entryUrl, state, control: control.buffer, seed: cpu }),
  );
  return { pool, control, prepared };
}

const request = (generation: number) => ({ generation, epoch: generation, seed: 1 });

test('a CPU runs an epoch over shared memory and tells what it did', async () => {
  const { pool, control, prepared } = await start('counter');
  expect([0, 1].map((cpu) => control.phaseOf(cpu))).toEqual([Phase.Standing, Phase.Standing]);
  control.prepareEpoch();
  const epoch = pool.all((api) => api.runEpoch(request(1)));
  await expect.poll(() => control.completed(0) > 1000 && control.completed(1) > 1000, { timeout: 30_000 }).toBe(true);
  control.requestStop();
  expect(await epoch).toEqual([undefined, undefined]);

  const yields = await pool.all((api) => api.collect());
  const added = yields.reduce((sum, { operations }) => sum + operations[0]!, 0);
  expect(new Int32Array(prepared.state.buffer)[0]).toBe(added);
  expect(Math.min(...yields.map(({ heapBytes }) => heapBytes))).toBeGreaterThan(0);

  for (const [generation, call] of [
    [2, 'settle'],
    [3, 'tearDown'],
  ] as const) {
    control.prepareEpoch();
    await pool.all((api) => api[call](request(generation)));
  }
  expect(prepared.scenario.audit(prepared.state, 'end')).toEqual([]);
});

test('a call to a thread that has ended is rejected', async () => {
  const { pool, control } = await start('exiting');
  control.prepareEpoch();
  const lost: unknown = await pool.all((api) => api.runEpoch(request(1))).catch((error: unknown) => error);
  expect(lost).toBeInstanceOf(CpuLost);
  expect(lost).toMatchObject({ cpu: 1 });
});

test('an exception comes back as the CPU’s death', async () => {
  const { pool, control } = await start('crash');
  control.prepareEpoch();
  const [, death] = await pool.all(async (api, cpu) => {
    const ended = api.runEpoch(request(1));
    // CPU 0 waits for CPU 1 until the pool is destroyed.
    return cpu === 1 ? ended : undefined;
  });
  expect(death).toMatchObject({ cpu: 1, name: 'TypeError', message: 'what is this' });
  expect(death!.situation).toHaveLength(CPUS);
  expect(control.phaseOf(1)).toBe(Phase.Dead);
});
