import { expect, it } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { exploreChunk } from '../../../src/campaign/stepped/exploreChunk.ts';
import type { ChunkTask } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';
import { memoryHash } from '../../../src/explore/memoryHash.ts';
import { Way } from '../../../src/oracle/witness/content.ts';
import { renewActor } from '../../../stress/page/pageMachine.ts';
import storm from '../../../stress/storm.ts';

const isPrivate = (value: unknown): value is Int32Array | Float64Array =>
  (value instanceof Int32Array || value instanceof Float64Array) && !(value.buffer instanceof SharedArrayBuffer);

it('a renewed actor is one that has just attached', () => {
  const state = storm.create({ ...storm.stepped, callSites: 300 });
  const now = (): number => 0;
  const actor = storm.attach(state, 1, now);
  // Whatever array somebody adds is among them.
  const arrays = [actor, actor.cpu, actor.cpu.debug].flatMap((part) => Object.values(part).filter(isPrivate));
  expect(arrays).toHaveLength(7);
  for (const array of arrays) array.fill(7);
  actor.target.mm = actor.target.vpage = actor.other.mm = actor.other.vpage = 1;
  actor.expectation.loss = actor.expectation.atLeast = 5;
  actor.expectation.way = Way.Pin;
  actor.cpu.debug.spinDepth = 1;
  const fresh = storm.attach(state, 1, now);
  expect(actor).not.toEqual(fresh);
  renewActor(actor);
  expect(actor).toEqual(fresh);
});

it('executions of move-pages are the same whether CPUs are attached once or for each', async () => {
  const setup = { file: scenarioFile('move-pages'), patches: [], settings: {}, fine: false };
  const options = { stepLimit: 20_000, detectors: true };
  const loaded = await loadStepped(setup.file, setup);
  const { reattach } = loaded.stepped;
  let renewed = 0;
  const counted = (actor: unknown): void => {
    renewed++;
    reattach!(actor);
  };
  const explore = (stepped: typeof loaded.stepped): unknown => {
    const runner = new SteppedRunner({ ...loaded, stepped }, options);
    const progress = progressMemory();
    const task: ChunkTask = {
      kind: 'chunk',
      setup: { ...setup, ...options },
      seed: 5,
      chunk: 1,
      strategy: 'random',
      executions: 20,
      progress,
    };
    const { executions, steps, classes, found } = exploreChunk(runner, task);
    return { executions, steps, classes, found, memory: memoryHash(loaded.words) };
  };
  const once = explore({ ...loaded.stepped, reattach: counted });
  expect(renewed).toBe(19 * 3);
  const { reattach: _, ...attaching } = loaded.stepped;
  expect(explore(attaching)).toEqual(once);
});
