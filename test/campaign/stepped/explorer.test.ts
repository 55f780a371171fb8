import { expect, test } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { Explorer } from '../../../src/campaign/stepped/explorer.ts';
import type { ChunkResult, ChunkTask } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';

const chunk = (name: string, keeps: number, settings = {}): ChunkTask => ({
  kind: 'chunk',
  setup: {
    file: scenarioFile(name),
    patches: [],
    settings,
    fine: false,
    stepLimit: 20_000,
    detectors: true,
  },
  seed: 1,
  chunk: 1,
  strategy: 'random',
  executions: 20,
  keeps,
  progress: progressMemory(),
});

test.each([
  ['with a runtime each', 'kernels/tickets', 'kernels/lost-update', { cpus: 3 }],
  ['with one runtime', 'small/put-put', 'small/isolate-putback', { lruBatch: 4 }],
])('scenarios that take turns stay loaded, %s, and do what they do alone', async (_, one, other, settings) => {
  const work = async (explorer: Explorer, task: ChunkTask): Promise<readonly number[]> =>
    ((await explorer.work(task)) as ChunkResult).classes;
  const explorer = new Explorer();
  const alone = [await work(new Explorer(), chunk(one, 1)), await work(new Explorer(), chunk(other, 1))];
  const together: (readonly number[])[] = [];
  for (const name of [one, other, one, other]) together.push(await work(explorer, chunk(name, 2)));
  expect(together).toEqual([...alone, ...alone]);
  // Another state of the same scenario begins at address 0 too.
  await work(explorer, chunk(one, 2, settings));
  expect(await work(explorer, chunk(one, 2))).toEqual(alone[0]);
});

test.each([
  ['one, with several CPUs', 'put-isolate', { cpus: 2 }, 1],
  ['all, with one CPU', 'put-isolate', { cpus: 1 }, 20],
  ['none, with programs of its own', 'small/put-put', {}, 0],
])('executions of a chunk that draw a program: %s', async (_, name, settings, drawn) => {
  expect(await new Explorer().work(chunk(name, 1, settings))).toMatchObject({ executions: 20, drawn });
});
