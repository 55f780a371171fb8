import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../src/campaign/packageRoot.ts';
import { createGate, VERDICT, Verdict } from '../../../src/instrument/runtime/gateLayout.ts';

type GateStep = 'point' | 'throw' | readonly ['sleep' | 'notify', address: number, limit?: number];
type Run = readonly [cpu: number, steps: number];

const url = pathToFileURL(join(packageRoot, 'dist/src/instrument/runtime/gate.js')).href;

/** Runs programs on threads under a schedule: who took each step, in order, and how it ended. */
async function replay(programs: readonly (readonly GateStep[])[], schedule: readonly Run[]) {
  const gate = createGate(programs.length, schedule);
  const log = new SharedArrayBuffer(4 * 1000);
  const threads = programs.map(
    (program, cpu) =>
      new Worker(join(import.meta.dirname, 'gateThread.mjs'), { workerData: { url, gate, cpu, program, log } }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'exit')));
  const [count, ...entries] = new Int32Array(log);
  const verdict = new Int32Array(gate)[VERDICT];
  const ended = Object.entries(Verdict).find(([, value]) => value === verdict)?.[0];
  return { order: entries.slice(0, count).join(''), ended };
}

const points = (count: number): GateStep[] => Array.from({ length: count }, () => 'point');

test('threads take the steps of a schedule in its order; their start is a step', async () => {
  const { order, ended } = await replay(
    [points(3), points(3)],
    [
      [0, 2],
      [1, 3],
      [0, 1],
      [1, 1],
      [0, 1],
    ],
  );
  expect({ order, ended }).toEqual({ order: '00111010', ended: 'complete' });
});

test('when the schedule is over a CPU goes on as long as it can, then the lowest one', async () => {
  const schedule: Run[] = [
    [1, 1],
    [2, 1],
  ];
  expect(await replay([points(2), points(2), points(2)], schedule)).toEqual({
    order: '122200011',
    ended: 'complete',
  });
});

test('a sleep ends when the schedule has it notified, and the end is a step', async () => {
  const { order, ended } = await replay(
    [
      [['sleep', 5], 'point'],
      ['point', ['notify', 5]],
    ],
    [
      [0, 2],
      [1, 3],
      [0, 2],
    ],
  );
  expect({ order, ended }).toEqual({ order: '011100', ended: 'complete' });
});

test('those who slept first are woken first, and no more than asked for', async () => {
  const { order, ended } = await replay(
    [
      [['sleep', 5]],
      [['sleep', 5]],
      [
        ['notify', 5, 1],
        ['notify', 5, 1],
      ],
    ],
    [
      [1, 2],
      [0, 2],
      [2, 2],
      [1, 1],
      [2, 1],
      [0, 1],
    ],
  );
  expect({ order, ended }).toEqual({ order: '1022120', ended: 'complete' });
});

test('CPUs that sleep for ever are a deadlock', async () => {
  const { ended } = await replay([[['sleep', 5]], [['sleep', 6]]], [[0, 1]]);
  expect(ended).toBe('deadlock');
});

test('a sleep with a time-out ends without a notify when nothing else is left', async () => {
  const { ended } = await replay([[['sleep', 5, 10]], [['sleep', 6, 10]]], [[0, 1]]);
  expect(ended).toBe('complete');
});

test('a schedule that asks for a step of a CPU that sleeps or has finished has been left', async () => {
  const asleep = await replay(
    [[['sleep', 5], 'point'], points(1)],
    [
      [0, 2],
      [1, 1],
      [0, 1],
    ],
  );
  expect(asleep.ended).toBe('diverged');
  const finished = await replay(
    [points(1), points(1)],
    [
      [0, 2],
      [1, 1],
      [0, 1],
    ],
  );
  expect(finished.ended).toBe('diverged');
});

test('a program that fails ends it for all', async () => {
  expect(await replay([['point', 'throw'], points(1)], [[0, 3]])).toEqual({ order: '00', ended: 'aborted' });
});
