import { expect, test } from 'vitest';
import { ControlBlock } from '../../src/campaign/controlBlock.ts';
import { drawSlots } from '../../src/campaign/drawSlots.ts';
import { runEpoch } from '../../src/campaign/runEpoch.ts';
import { Sfc32 } from '../../src/scenario/random.ts';
import { operation, toy, type ToyActor } from './fixtures/toy.ts';

const actor: ToyActor = { words: new Int32Array(new SharedArrayBuffer(64)), cpu: 0, done: 0 };

/** Runs until `limit` operations; returns their names in order. */
function trace(seed: number, limit: number): string[] {
  const seen: string[] = [];
  const step = (name: string, weight: number): ReturnType<typeof operation> =>
    operation(name, weight, () => {
      seen.push(name);
      if (seen.length === limit) control.requestStop();
    });
  const scenario = toy({ name: 'trace', operations: [step('a', 2), step('b', 1), step('c', 1)] });
  const control = new ControlBlock(1, 3);
  runEpoch(scenario, scenario.operations, drawSlots([2, 1, 1]), control, 0, actor, new Sfc32(seed));
  expect(control.completed(0)).toBe(limit);
  return seen;
}

test('the program follows from the seed', () => {
  expect(trace(1, 200)).toEqual(trace(1, 200));
  expect(trace(1, 200)).not.toEqual(trace(2, 200));
});

test('operations are drawn by weight and counted', () => {
  const share = trace(3, 4000).filter((name) => name === 'a').length / 4000;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});

test('at least one operation runs, and is polled after', () => {
  const order: string[] = [];
  const scenario = toy({
    name: 'one',
    operations: [operation('only', 1, () => void order.push('run'))],
    poll: () => void order.push('poll'),
  });
  const control = new ControlBlock(1, 1);
  control.requestStop();
  runEpoch(scenario, scenario.operations, drawSlots([1]), control, 0, actor, new Sfc32(1));
  expect(order).toEqual(['run', 'poll']);
});

test('an exception leaves the number of the operation behind', () => {
  const scenario = toy({
    name: 'failing',
    operations: [
      operation('fail', 1, () => {
        throw new Error('no');
      }),
    ],
  });
  const control = new ControlBlock(1, 1);
  control.words[control.operationWord(0)] = -1;
  const run = (): void => runEpoch(scenario, scenario.operations, drawSlots([1]), control, 0, actor, new Sfc32(1));
  expect(run).toThrow('no');
  expect(control.operationOf(0)).toBe(0);
  expect(control.completed(0)).toBe(0);
});
