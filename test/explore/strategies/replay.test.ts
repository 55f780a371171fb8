import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseResult } from '../../../src/explore/caseRunner.ts';
import { Engine } from '../../../src/explore/engine.ts';
import type { Plan } from '../../../src/explore/plan.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { LenientReplay } from '../../../src/explore/strategies/lenientReplay.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { lostUpdate } from '../kernels/index.ts';
import { ToyRunner } from '../toyRunner.ts';
import { counterToy, deadlockToy } from '../toys.ts';

const plans = (operations: number): fc.Arbitrary<Plan> =>
  fc.array(fc.array(fc.record({ operation: fc.nat(operations - 1), seed: fc.nat(3) }), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

const essence = ({ schedule, ...rest }: CaseResult): unknown => ({ ...rest, runs: [...schedule] });

test.each([
  ['counters, locks, waits and spins', counterToy(), 7],
  ['deadlocks', deadlockToy(), 2],
])('a recorded execution replays to the same end: %s', (_name, toy, operations) => {
  const runner = new ToyRunner(toy);
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(plans(operations), fc.nat(), (plan, seed) => {
      const recorded = runner.run(plan, new RandomWalk(), seed);
      outcomes.add(recorded.outcome);
      if (recorded.outcome === 'livelock') return;
      for (const strategy of [new Replay(recorded.schedule), new LenientReplay(recorded.schedule)]) {
        expect(essence(runner.run(plan, strategy, 0))).toEqual(essence(recorded));
      }
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(outcomes.has('complete')).toBe(true);
  expect(outcomes.size).toBeGreaterThan(1);
});

test('a livelock replays to a livelock', () => {
  const runner = new ToyRunner(counterToy());
  const plan = [[{ operation: 6, seed: 0 }], [{ operation: 2, seed: 0 }]];
  const recorded = runner.run(plan, new RandomWalk(), 1);
  expect(recorded.outcome).toBe('livelock');
  expect(runner.run(plan, new Replay(recorded.schedule), 0).outcome).toBe('livelock');
});

test('what was recorded while nobody looked replays while everybody looks, and the other way round', () => {
  const kernel = lostUpdate(3);
  const lean = new Engine(runtime, kernel.program);
  const observed = new Engine(runtime, kernel.program, { observers: [{ onStep() {} }] });
  const random = new Sfc32(1);
  for (let i = 0; i < 200; i++) {
    const [first, second] = i % 2 === 0 ? [lean, observed] : [observed, lean];
    first.run(new RandomWalk(), random);
    const [result, runs] = [kernel.words[0], [...first.schedule]];
    expect(second.run(new Replay(first.schedule), random)!.kind).toBe('complete');
    expect([kernel.words[0], [...second.schedule]]).toEqual([result, runs]);
    expect(second.preemptions).toBe(first.preemptions);
  }
});

test('a schedule that stops early goes on without preemptions', () => {
  const runner = new ToyRunner(counterToy());
  const update = [{ operation: 0, seed: 0 }];
  const { schedule, findings } = runner.run(
    [update, update],
    new Replay(
      Schedule.of([
        [0, 2],
        [1, 1],
      ]),
    ),
    0,
  );
  expect([...schedule]).toEqual([
    [0, 2],
    [1, 3],
    [0, 1],
  ]);
  expect(findings).toHaveLength(1);
});

test('an impossible schedule diverges, and says where', () => {
  const runner = new ToyRunner(counterToy());
  const replay = new Replay(
    Schedule.of([
      [0, 1],
      [1, 5],
      [0, 2],
    ]),
  );
  const update = [{ operation: 0, seed: 0 }];
  expect(runner.run([update, update], replay, 0).outcome).toBe('diverged');
  expect(replay.divergence).toEqual({ run: 1, step: 5, cpu: 1 });
  expect(
    runner.run(
      [
        [...update, ...update, ...update],
        [...update, ...update],
      ],
      replay,
      0,
    ).outcome,
  ).toBe('complete');
  expect(replay.divergence).toBeUndefined();
});

test('a lenient replay skips what is impossible', () => {
  const runner = new ToyRunner(counterToy());
  const update = [{ operation: 0, seed: 0 }];
  const lenient = new LenientReplay(
    Schedule.of([
      [0, 9],
      [0, 1],
      [1, 2],
      [0, 3],
    ]),
  );
  const { outcome, schedule } = runner.run([update, update], lenient, 0);
  expect(outcome).toBe('complete');
  expect([...schedule]).toEqual([
    [0, 3],
    [1, 3],
  ]);
  expect(lenient.preempted).toEqual([]);
});

test('a lenient replay tells which runs ended in a preemption', () => {
  const runner = new ToyRunner(counterToy());
  const update = [{ operation: 0, seed: 0 }];
  const lenient = new LenientReplay(
    Schedule.of([
      [0, 2],
      [1, 3],
      [0, 1],
    ]),
  );
  expect(runner.run([update, update], lenient, 0).preemptions).toBe(1);
  expect(lenient.preempted).toEqual([0]);
});
