import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../../src/explore/caseRunner.ts';
import type { Plan } from '../../../src/explore/plan.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { isLarger } from '../../../src/explore/shrink/failingCase.ts';
import { isSameFailure } from '../../../src/explore/shrink/sameFailure.ts';
import { shrink, type ShrinkResult } from '../../../src/explore/shrink/shrink.ts';
import { LenientReplay } from '../../../src/explore/strategies/lenientReplay.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import { decodeToken, encodeToken } from '../../../src/explore/token.ts';
import { finding, type Toy, ToyRunner } from '../toyRunner.ts';
import { counterToy, deadlockToy, looksToy } from '../toys.ts';

const now = (): number => 0;
const operations = (kinds: readonly number[], seed = 7): Plan[number] =>
  kinds.map((operation) => ({ operation, seed }));

/** The first random execution with an oracle's finding. */
function findFailure(runner: ToyRunner, plan: Plan, oracle: string): CaseResult {
  for (let seed = 0; seed < 5000; seed++) {
    const result = runner.run(plan, new RandomWalk(), seed);
    if (result.findings[0]?.oracle === oracle) return result;
  }
  throw new Error(`no ${oracle} in 5000 executions`);
}

function shrunk(toy: Toy, plan: Plan, oracle: string): ShrinkResult {
  const runner = new ToyRunner(toy);
  const { schedule, findings } = findFailure(runner, plan, oracle);
  return shrink(runner, { plan, schedule, finding: findings[0]! }, { now })!;
}

describe('known minima', () => {
  test('a lost update: one preemption, two operations, two runs to be said', () => {
    const plan = [operations([2, 0, 2, 1]), operations([1, 2]), operations([3, 0, 2, 0])];
    const result = shrunk(counterToy(), plan, 'lost-update');
    expect(result.minimal).toBe('proven');
    expect(result.after).toEqual({ preemptions: 1, cpus: 2, steps: 7 });
    expect(result.plan).toEqual([[{ operation: 0, seed: 0 }], [{ operation: 0, seed: 0 }], []]);
    expect([...result.schedule]).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  test('a bug that needs two preemptions keeps two', () => {
    const plan = [operations([2, 0, 2]), operations([2, 1]), operations([1, 2]), operations([2, 2])];
    const result = shrunk(looksToy(3), plan, 'changes');
    expect(result.minimal).toBe('proven');
    expect(result.after).toMatchObject({ preemptions: 2, cpus: 3 });
    expect(result.plan.flat()).toHaveLength(3);
    expect(result.before.steps).toBeGreaterThan(result.after.steps);
  });

  test('two locks in both orders: one preemption', () => {
    const plan = [operations([1, 0, 1]), operations([0, 0, 1]), operations([1, 1])];
    const runner = new ToyRunner(deadlockToy());
    const failed = runner.run(plan, new RandomWalk(), 3);
    expect(['deadlock', 'livelock']).toContain(failed.outcome);
    const result = shrunk(deadlockToy(), plan, failed.outcome);
    expect(result.minimal).toBe('proven');
    expect(result.after).toMatchObject({ preemptions: 1, cpus: 2 });
    expect(result.schedule.count).toBe(2);
    expect(result.schedule.steps).toBeLessThan(7);
  });

  test('a livelock that no order can avoid: no preemption, one CPU', () => {
    const result = shrunk(counterToy(), [operations([2]), operations([6]), operations([2, 6])], 'livelock');
    expect(result).toMatchObject({ minimal: 'proven', after: { preemptions: 0, cpus: 1 } });
    expect(result.schedule.count).toBe(0);
  });
});

const plans: fc.Arbitrary<Plan> = fc.array(
  fc.array(fc.record({ operation: fc.nat(5), seed: fc.nat(1000) }), { maxLength: 4 }),
  { minLength: 2, maxLength: 4 },
);

test('whatever is shrunk still fails, replays from its token, and costs no more', () => {
  const runner = new ToyRunner(counterToy());
  let failures = 0;
  fc.assert(
    fc.property(plans, fc.nat(), (plan, seed) => {
      const failed = runner.run(plan, new RandomWalk(), seed);
      fc.pre(failed.findings.length > 0);
      failures++;
      const request = { plan, schedule: failed.schedule, finding: failed.findings[0]! };
      const result = shrink(runner, request, { tries: 2000, now })!;
      expect(isSameFailure(result.finding, request.finding)).toBe(true);
      expect(isLarger(result.after, result.before)).toBe(false);
      const { plan: small, schedule } = decodeToken(
        encodeToken({ ...result, scenario: 'toy', build: '', fine: false, settings: {}, bugs: [] }),
      );
      const again = runner.run(small, new Replay(schedule), 0);
      expect(again.findings).toEqual(result.result.findings);
      expect(again.memoryHash).toBe(result.result.memoryHash);
      expect([...again.schedule]).toEqual([...result.result.schedule]);
      // A lost update of two operations, or a loop in vain, is all that can be wrong here.
      const { minimal, after } = result;
      const known = request.finding.oracle === 'lost-update' ? [1, 2, 2] : [0, 1, 1];
      expect(minimal).toBe('proven');
      expect([after.preemptions, after.cpus, small.flat().length]).toEqual(known);
    }),
    { numRuns: 60, seed: 2 },
  );
  expect(failures).toBeGreaterThan(50);
});

test('hundreds of preemptions are few after a hundred tries', () => {
  const busy = Array<number>(40).fill(2);
  const plan = [operations([...busy, 0, ...busy]), operations([...busy, 0, ...busy])];
  const turns = Schedule.of(Array.from({ length: 1000 }, (_, i) => [i % 2, 1] as const));
  const runner = new ToyRunner(counterToy());
  const { findings, schedule, preemptions } = runner.run(plan, new LenientReplay(turns), 0);
  expect(preemptions).toBeGreaterThan(150);
  const result = shrink(runner, { plan, schedule, finding: findings[0]! }, { tries: 100, now })!;
  expect(result.after.preemptions).toBeLessThanOrEqual(3);
});

test('the same request gives the same result', () => {
  const plan = [operations([2, 0, 3]), operations([0, 2, 1]), operations([0])];
  const [first, second] = [shrunk(counterToy(), plan, 'lost-update'), shrunk(counterToy(), plan, 'lost-update')];
  expect({ ...second, schedule: [...second.schedule], result: second.result.memoryHash }).toEqual({
    ...first,
    schedule: [...first.schedule],
    result: first.result.memoryHash,
  });
});

describe('budget', () => {
  const plan = [operations([2, 0, 3, 2]), operations([0, 2, 1]), operations([0, 2])];
  const runner = new ToyRunner(counterToy());
  const failed = findFailure(runner, plan, 'lost-update');
  const request = { plan, schedule: failed.schedule, finding: failed.findings[0]! };

  test.each([0, 1, 5, 10, 20])('of %i executions: the best so far', (tries) => {
    runner.runs = 0;
    const result = shrink(runner, request, { tries, now })!;
    expect(runner.runs).toBe(result.tries);
    expect(result.minimal).toBe('not proven');
    expect(isLarger(result.after, result.before)).toBe(false);
    expect(runner.run(result.plan, new Replay(result.schedule), 0).findings).toEqual(result.result.findings);
  });

  test('of time: it ends when the clock says so', () => {
    let clock = 0;
    const result = shrink(runner, request, { ms: 30, now: () => clock++ })!;
    expect(result.minimal).toBe('not proven');
    expect(result.seconds).toBeGreaterThan(0.02);
    expect(result.tries).toBeLessThan(35);
  });
});

test('an execution that does not fail again is not shrunk', () => {
  const runner = new ToyRunner(counterToy());
  const plan = [operations([1]), operations([1])];
  const { schedule } = runner.run(plan, new RandomWalk(), 1);
  expect(shrink(runner, { plan, schedule, finding: finding('lost-update', 'counter[0]') })).toBeUndefined();
});

test('another page, another CPU: the same failure; another field or oracle: not', () => {
  const same = (a: string, b: string): boolean => isSameFailure(finding('I1', a), finding('I1', b));
  expect(same('page[7].refcount', 'page[12].refcount')).toBe(true);
  expect(same('CPU0 and CPU1', 'CPU2 and CPU1')).toBe(true);
  expect(same('page[7].refcount', 'page[7].flags')).toBe(false);
  expect(isSameFailure(finding('I1', 'page[7]'), finding('I2', 'page[7]'))).toBe(false);
});
