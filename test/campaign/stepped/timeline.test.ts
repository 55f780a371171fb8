import { expect, test } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { exploreChunk } from '../../../src/campaign/stepped/exploreChunk.ts';
import type { TracedCase } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { fixedPlan } from '../../../src/campaign/stepped/fixedPlan.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { TimelineRecorder } from '../../../src/campaign/stepped/timeline/timelineRecorder.ts';
import { traceCase } from '../../../src/campaign/stepped/traceCase.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { Serial } from '../../../src/explore/strategies/serial.ts';
import type { FrameView } from '../../../src/scenario/frameView.ts';

async function runnerOf(name: string): Promise<{ runner: SteppedRunner; setup: object }> {
  const file = scenarioFile(name);
  const setup = { file, patches: [], settings: {}, fine: false, stepLimit: 20_000, detectors: true };
  return { runner: new SteppedRunner(await loadStepped(file, setup), setup), setup };
}

function serial(runner: SteppedRunner): TracedCase {
  const { bare } = runner.scenario;
  return traceCase(runner, fixedPlan(bare, bare.programs!(runner.program.cpus)), Schedule.of([]), new Serial());
}

/** What a timeline says of its frames at the end. */
function lastLooks({ timeline }: TracedCase): object[] {
  const now = [...timeline!.initialFrames];
  for (const { frames = [] } of timeline!.changes)
    for (let i = 0; i < frames.length; i += 2) now[frames[i]!] = frames[i + 1]!;
  return now.map((look, frame) => ({ ...timeline!.frames[frame], ...timeline!.frameLooks[look] }));
}

test('the changes of a timeline lead from the first state to the last', async () => {
  const { runner } = await runnerOf('small/put-put');
  const { bare, state, nameSite } = runner.scenario;
  let last: readonly FrameView[] = [];
  // The state at the end of the steps, before what comes after them.
  const { frames } = bare;
  (bare as { frames: typeof frames }).frames = (...args) => (last = frames!(...args));
  const traced = serial(runner);
  const { timeline, events } = traced;
  expect(timeline).toMatchObject({ from: 1, to: events.at(-1)!.step });
  expect(timeline!.frames.map(({ name }) => name)).toEqual(frames!(state, nameSite).map(({ name }) => name));
  expect(lastLooks(traced)).toEqual(last);
  const steps = timeline!.changes.map(({ step }) => step);
  expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
  // The count of the page that both put goes down within the steps that do it.
  const put = events.find(({ text }) => /^sub page\[\d+\]\.refcount 2 -> 1$/.test(text))!;
  const page = Number(/\d+/.exec(put.object)![0]);
  const change = timeline!.changes.find(({ step }) => step === put.step)!;
  expect(timeline!.frameLooks[change.frames![change.frames!.indexOf(page) + 1]!]!.refcount).toBe(1);
  expect(timeline!.sources[put.site!]).toContain('Atomics.sub');
});

test('who waits for what, of a scenario that shows no frames', async () => {
  const { runner, setup } = await runnerOf('kernels/lock-order');
  const task = { kind: 'chunk', setup, seed: 1, chunk: 0, strategy: 'dpor', executions: 1000 } as const;
  const { found } = exploreChunk(runner, { ...task, progress: progressMemory() } as never);
  const { timeline } = traceCase(runner, found!.plan, Schedule.of(found!.schedule));
  expect(timeline!.frames).toEqual([]);
  const now = [...timeline!.initialCpus];
  for (const { cpus = [] } of timeline!.changes) for (let i = 0; i < cpus.length; i += 2) now[cpus[i]!] = cpus[i + 1]!;
  expect(now.map((look) => timeline!.cpuLooks[look]!.waitsFor)).toEqual(['secondLock', 'firstLock']);
});

test('of a very long execution the last part', async () => {
  const { runner } = await runnerOf('kernels/lock-order-ok');
  const { bare } = runner.scenario;
  const recorder = new TimelineRecorder(runner.scenario, 10_004);
  const plan = fixedPlan(bare, bare.programs!(runner.program.cpus));
  const { steps } = runner.run(plan, new Serial(), 0, [recorder]);
  expect(steps).toBeGreaterThan(6);
  expect(recorder.timeline).toMatchObject({ from: 5, to: steps });
});
