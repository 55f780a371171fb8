import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dpor } from '../../../src/explore/strategies/dpor.ts';
import { BruteForce } from './bruteForce.ts';
import { blockingPrograms, finalStates, plainPrograms } from './smallPrograms.ts';
import { Traces } from './traces.ts';

const runs = Number(process.env['RUNS'] ?? 150);
const seed = Number(process.env['SEED'] ?? 1);
/** Programs with more executions are left out. */
const MOST = 20_000;
/** Executions that end in a livelock take longer. */
const MOST_BLOCKING = 5000;
const total = { executions: 0, blocked: 0, brute: 0, programs: 0, withBlocked: 0 };

test('finds the same final states as brute force, and each trace once', () => {
  fc.assert(
    fc.property(plainPrograms, (code) => {
      const every = new Traces();
      const all = finalStates(code, new BruteForce(), MOST, [every], () => every.count());
      fc.pre(all !== undefined);
      const found = new Traces();
      const dpor = new Dpor();
      const states = finalStates(code, dpor, MOST, [found], () => found.count())!;
      expect([...states.keys()].toSorted()).toEqual([...all.keys()].toSorted());
      expect([...found.seen.keys()].toSorted()).toEqual([...every.seen.keys()].toSorted());
      expect(Math.max(...found.seen.values())).toBe(1);
      total.programs++;
      total.executions += dpor.executions;
      total.blocked += dpor.blocked;
      if (dpor.blocked) total.withBlocked++;
    }),
    { numRuns: runs, seed },
  );
  console.log(total);
});

test('finds the same final states as brute force when CPUs sleep and spin', () => {
  Object.assign(total, { executions: 0, blocked: 0, brute: 0, programs: 0, withBlocked: 0 });
  fc.assert(
    fc.property(blockingPrograms, (code) => {
      const all = finalStates(code, new BruteForce(), MOST_BLOCKING);
      fc.pre(all !== undefined);
      const dpor = new Dpor();
      const states = finalStates(code, dpor, MOST)!;
      expect([...states.keys()].toSorted()).toEqual([...all.keys()].toSorted());
      total.programs++;
      total.executions += dpor.executions;
      total.blocked += dpor.blocked;
      if (dpor.blocked) total.withBlocked++;
    }),
    { numRuns: runs, seed },
  );
  console.log(total);
});
