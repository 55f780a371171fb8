import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Execution } from '../../../src/explore/execution.ts';
import { isVerified } from '../../../src/explore/exhaustive/completeness.ts';
import { BoundedDfs } from '../../../src/explore/strategies/boundedDfs.ts';
import { Dpor } from '../../../src/explore/strategies/dpor.ts';
import { BruteForce } from './bruteForce.ts';
import { blockingPrograms, finalStates, plainPrograms, type SmallProgram } from './smallPrograms.ts';

const runs = Number(process.env['RUNS'] ?? 100);
const seed = Number(process.env['SEED'] ?? 1);
const MOST = 5000;

/** Executions and final states by how many preemptions they take. */
function byPreemptions(code: SmallProgram): { executions: number; states: Set<string> }[] | undefined {
  const found: { executions: number; states: Set<string> }[] = [];
  const brute = new BruteForce();
  let ended: Execution | undefined;
  brute.end = (execution: Execution) => void (ended = execution);
  const all = finalStates(code, brute, MOST, [], (state) => {
    const { preemptions } = ended!;
    while (found.length <= preemptions) found.push({ executions: 0, states: new Set() });
    found[preemptions]!.executions++;
    found[preemptions]!.states.add(state);
  });
  return all && found;
}

const sorted = (states: Iterable<string>): string[] => [...states].toSorted();

test('a bounded search runs each schedule within its bound once', () => {
  fc.assert(
    fc.property(plainPrograms, fc.integer({ min: 0, max: 4 }), (code, bound) => {
      const every = byPreemptions(code);
      fc.pre(every !== undefined);
      const within = every.slice(0, bound + 1);
      const dfs = new BoundedDfs({ bound });
      const states = finalStates(code, dfs)!;
      expect(dfs.executions).toBe(within.reduce((sum, { executions }) => sum + executions, 0));
      expect(sorted(states.keys())).toEqual(sorted(new Set(within.flatMap((each) => [...each.states]))));
      expect(dfs.search.bound).toBe(every.length > bound + 1 ? bound : undefined);
      expect(isVerified(dfs.search)).toBe(true);
    }),
    { numRuns: runs, seed },
  );
});

test('without a bound it runs every schedule once', () => {
  fc.assert(
    fc.property(plainPrograms, (code) => {
      const all = finalStates(code, new BruteForce(), MOST);
      fc.pre(all !== undefined);
      const dfs = new BoundedDfs();
      expect(finalStates(code, dfs)!).toEqual(all);
      expect(dfs.search).toMatchObject({ bound: undefined, isOver: true });
    }),
    { numRuns: runs, seed },
  );
});

test('without a bound it finds the same final states as brute force when CPUs sleep and spin', () => {
  fc.assert(
    fc.property(blockingPrograms, (code) => {
      const all = finalStates(code, new BruteForce(), MOST);
      fc.pre(all !== undefined);
      expect(sorted(finalStates(code, new BoundedDfs())!.keys())).toEqual(sorted(all.keys()));
    }),
    { numRuns: runs, seed },
  );
});

test('dpor finds all final states within its bound when CPUs neither sleep nor spin', () => {
  const total = { dfs: 0, dpor: 0 };
  fc.assert(
    fc.property(plainPrograms, fc.integer({ min: 0, max: 3 }), (code, bound) => {
      const dfs = new BoundedDfs({ bound });
      const all = finalStates(code, dfs, MOST);
      fc.pre(all !== undefined);
      const dpor = new Dpor({ bound });
      const states = finalStates(code, dpor)!;
      expect(sorted(states.keys())).toEqual(sorted(all.keys()));
      expect(dpor.executions).toBeLessThanOrEqual(dfs.executions);
      total.dfs += dfs.executions;
      total.dpor += dpor.executions;
    }),
    { numRuns: runs, seed },
  );
  if (process.env['RUNS']) console.log(total);
});
