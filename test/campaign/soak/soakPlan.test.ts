import { expect, test } from 'vitest';
import { NumberSet } from '../../../src/campaign/soak/numberSet.ts';
import { SoakPlan } from '../../../src/campaign/soak/soakPlan.ts';

const WHOLE = { index: 1, count: 1 };

test('in each round every scenario races once and is stepped once, in another order, whatever was asked before', () => {
  const plan = new SoakPlan(7, 5, WHOLE);
  const round = (r: number) => Array.from({ length: 10 }, (_, i) => plan.unit(10 * r + i));
  const turns = (r: number) => round(r).map(({ kind, scenario }) => `${kind} ${scenario}`);
  expect(new Set(turns(0)).size).toBe(10);
  expect(turns(1)).not.toEqual(turns(0));
  expect(turns(1).toSorted()).toEqual(turns(0).toSorted());
  expect(round(3).every((unit) => unit.round === 3)).toBe(true);
  expect(new SoakPlan(7, 5, WHOLE).unit(13)).toEqual(plan.unit(13));
  expect(new SoakPlan(8, 5, WHOLE).unit(13)).not.toEqual(plan.unit(13));
});

test('shards share the units: each is one shard’s, and every shard meets both kinds of every scenario', () => {
  const shards = [1, 2].map((index) => new SoakPlan(7, 3, { index, count: 2 }));
  const own = shards.map((plan) => Array.from({ length: 60 }, (_, n) => plan.ownNumber(n)));
  expect(own.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, i) => i));
  for (const [i, plan] of shards.entries()) {
    const turns = own[i]!.map((number) => plan.unit(number));
    expect(new Set(turns.map(({ kind, scenario }) => `${kind} ${scenario}`)).size).toBe(6);
  }
});

test('a set of numbers knows each once, in whatever order they come', () => {
  const set = new NumberSet(1, 3);
  expect([4, 1, 10, 1, 4, 7].map((number) => set.add(number))).toEqual([true, true, true, false, false, true]);
  expect([1, 2, 4, 7, 10, 13].filter((number) => set.has(number))).toEqual([1, 4, 7, 10]);
  expect(set.size).toBe(4);
});
