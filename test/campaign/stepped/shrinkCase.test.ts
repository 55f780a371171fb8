import { expect, test } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { exploreChunk } from '../../../src/campaign/stepped/exploreChunk.ts';
import type { ChunkTask } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';
import { shrinkCase } from '../../../src/campaign/stepped/shrinkCase.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';

const progress = progressMemory();

const chunkOf = (name: string): ChunkTask => ({
  kind: 'chunk',
  setup: { file: scenarioFile(name), patches: [], settings: {}, fine: false, stepLimit: 1000, detectors: true },
  seed: 1,
  chunk: 1,
  strategy: 'random',
  executions: 200,
  progress,
});

test.each([
  ['race', 'kernels/message', true],
  ['deadlock', 'kernels/philosophers', false],
])('a %s is made small, and detectors run for those who see it', async (oracle, name, detected) => {
  const task = chunkOf(name);
  const { setup } = task;
  const runner = new SteppedRunner(await loadStepped(setup.file, setup), setup);
  const { plan, schedule, findings } = exploreChunk(runner, task).found!;
  const finding = findings.find((found) => found.oracle === oracle)!;
  const without = runner.withoutDetectors.run(plan, new Replay(Schedule.of(schedule)), 0);
  expect(without.findings.some((found) => found.oracle === oracle)).toBe(!detected);
  const { shrink, findings: small } = shrinkCase(runner, {
    kind: 'shrink',
    setup,
    plan,
    schedule,
    finding,
    ms: 5000,
    progress,
  });
  expect(small[0]).toMatchObject({ oracle });
  expect(shrink).toMatchObject({ minimal: 'proven' });
});
