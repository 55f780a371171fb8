import { expect, test, vi } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { Explorer } from '../../../src/campaign/stepped/explorer.ts';
import type { ChunkResult, ChunkTask } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';

const chunk = (name: string, keeps: number, settings = {}): ChunkTask => ({
  kind: 'chunk',
  setup: {
    file: scenarioFile(`kernels/${name}`),
    patches: [],
    settings,
    fine: false,
    stepLimit: 1000,
    detectors: true,
  },
  seed: 1,
  chunk: 1,
  strategy: 'random',
  executions: 20,
  keeps,
  progress: progressMemory(),
});

test('scenarios that take turns stay loaded, and do what they do alone', async () => {
  const release = vi.spyOn(SteppedRunner.prototype, 'release');
  const work = async (explorer: Explorer, task: ChunkTask): Promise<readonly number[]> =>
    ((await explorer.work(task)) as ChunkResult).classes;
  const explorer = new Explorer();
  const names = ['tickets', 'lost-update', 'tickets', 'lost-update'];
  const together: (readonly number[])[] = [];
  for (const name of names) together.push(await work(explorer, chunk(name, 2)));
  expect(release).not.toHaveBeenCalled();
  expect(together.slice(2)).toEqual(together.slice(0, 2));
  // Another state of the same scenario takes the place of the first: addresses begin at 0 again.
  await work(explorer, chunk('tickets', 2, { cpus: 3 }));
  expect(release).toHaveBeenCalledTimes(1);
  expect(await work(explorer, chunk('tickets', 2))).toEqual(together[0]);
  await work(explorer, chunk('tickets', 1));
  expect(release).toHaveBeenCalledTimes(3);
});
