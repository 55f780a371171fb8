import { expect, it } from 'vitest';
import { packChunk, unpackChunk } from '../../../src/campaign/stepped/packedChunk.ts';

const plan = [
  [
    { operation: 3, seed: 0xffff_ffff },
    { operation: 0, seed: 7 },
  ],
  [],
  [{ operation: 1, seed: 0 }],
];
const other = [[{ operation: 2, seed: 1 }]];
const chunk = {
  executions: 5,
  steps: 99,
  outcomes: { complete: 5 },
  exhausted: false,
  found: { strategy: 'pos', chunk: 1, execution: 4, plan, schedule: [[0, 3]], steps: 3, preemptions: 0, findings: [] },
  unstepped: ['f'],
  classes: [2 ** 52 + 1, 3],
  lockOrders: [
    {
      edge: { from: 'a', to: 'b' },
      executions: 4,
      chunk: 1,
      execution: 0,
      plan,
      schedule: [
        [0, 100_000],
        [2, 1],
      ],
    },
    { edge: { from: 'b', to: 'a' }, executions: 0, chunk: 0, execution: 2, plan: other, schedule: [] },
  ],
  longest: 40,
  leads: [{ plan: other, schedule: [[0, 2]], pairs: [2 ** 40, 1] }],
};

it('the result of a chunk is after the way between threads what it was', () => {
  const packed = packChunk(chunk);
  expect(packed).not.toHaveProperty('lockOrders');
  expect(unpackChunk(structuredClone(packed))).toEqual(chunk);
});

it('results of other tasks go as they are', () => {
  for (const result of [undefined, 'text', { executions: 1 }]) {
    expect(packChunk(result)).toBe(result);
    expect(unpackChunk(result)).toBe(result);
  }
});
