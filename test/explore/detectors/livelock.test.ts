import { expect, test } from 'vitest';
import { hangFinding } from '../../../src/explore/detectors/hangFinding.ts';
import { limitFinding, livelockFinding, spinCycle } from '../../../src/explore/detectors/livelock.ts';
import { LockTracker } from '../../../src/explore/detectors/lockTracker.ts';
import { Progress } from '../../../src/explore/detectors/progress.ts';
import { starvationFinding } from '../../../src/explore/detectors/starvation.ts';
import { trackedWaiters } from '../../../src/explore/detectors/waitGraph.ts';
import { TraceRecorder } from '../../../src/explore/trace/traceRecorder.ts';
import { Pct } from '../../../src/explore/strategies/pct.ts';
import { TaPct } from '../../../src/explore/strategies/taPct.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import * as k from '../kernel.ts';

const { X, Y, FLAG } = k;

test('CPUs that wait for flags nobody sets are told with their cycles', () => {
  const trace = new TraceRecorder();
  const tracker = new LockTracker();
  const findings: Finding[] = [];
  const spin = (first: number, second: number) =>
    function* () {
      for (let i = 0; ; i++) {
        k.turn(first, i);
        if ((yield* k.load(first, first)) === 1 || (yield* k.load(second, second)) === 1) return;
      }
    };
  const { outcomes } = k.runKernels([spin(X, Y), spin(Y, FLAG)], {
    executions: 20,
    observers: [trace, tracker],
    after(_, engine) {
      findings.push(hangFinding(engine, trackedWaiters(engine, tracker, k.naming), trace, k.naming));
    },
  });
  expect(outcomes).toEqual(new Map([['livelock', 20]]));
  for (const finding of findings) {
    expect(finding.oracle).toBe('livelock');
    expect(finding.title).toMatch(/^livelock: CPUs 0, 1 go on without getting on, CPU0 at [xy]$/);
    expect(finding.details[0]).toBe('CPU0 repeats 2 accesses:');
    expect(finding.details.slice(1, 3).toSorted()).toEqual([
      '  load x -> 0 at an unknown place',
      '  load y -> 0 at kernel.ts:1',
    ]);
    expect(finding.details[3]).toBe('CPU1 repeats 2 accesses:');
    expect(finding.details).toHaveLength(6);
  }
});

/** Runs to the limit of steps, with operations counted. */
function limited(kernels: ((done: () => void) => k.Kernel)[], stepLimit: number, executions = 20) {
  const completed: number[] = [];
  const trace = new TraceRecorder();
  const progress = new Progress((cpu) => completed[cpu]!);
  const livelocks: (Finding | undefined)[] = [];
  const starvations: (Finding | undefined)[] = [];
  k.runKernels(
    kernels.map((kernel, cpu) => () => {
      completed[cpu] = 0;
      return kernel(() => void completed[cpu]!++);
    }),
    {
      executions,
      stepLimit,
      observers: [trace, progress],
      after(kind, engine) {
        livelocks.push(kind === 'limit' ? limitFinding(engine, progress, trace, k.naming) : undefined);
        const isAwake = (cpu: number) => engine.stateOf(cpu) === 'ready' || engine.stateOf(cpu) === 'spinning';
        starvations.push(starvationFinding(kind, progress, isAwake));
      },
    },
  );
  return { livelocks, starvations };
}

/** Both undo what the other does: each turn changes something. */
const polite = (own: number, other: number) =>
  function* () {
    for (;;) {
      yield* k.store(1, own, 1);
      if ((yield* k.load(2, other)) === 2) return;
      yield* k.store(3, own, 0);
    }
  };

const working = (done: () => void) =>
  (function* () {
    for (;;) {
      yield* k.add(5, X, 1);
      done();
    }
  })();

test('at the limit of steps: without progress it is a livelock, with progress nothing', () => {
  const { livelocks } = limited([() => polite(X, Y)(), () => polite(Y, X)()], 2000);
  for (const finding of livelocks) {
    expect(finding).toMatchObject({ oracle: 'livelock' });
    expect(finding!.details[0]).toBe('no operation was completed in the last 2000 of 2000 steps');
  }
  expect(limited([working, working], 2000).livelocks).toEqual(Array.from({ length: 20 }, () => undefined));
});

test('a CPU that waits for one that the strategy never lets run is no livelock, and PCT does let it run', () => {
  // Each look at the word changes another one, so that the CPU does not spin, for the engine.
  const waiting = function* () {
    while ((yield* k.load(1, X)) === 0) yield* k.add(2, Y, 1);
  };
  const waited = function* () {
    yield* k.store(3, Y, 2);
    yield* k.store(4, X, 1);
  };
  const outcomes = (strategy: Strategy) => {
    const trace = new TraceRecorder();
    const progress = new Progress(() => 0);
    return k.runKernels([waiting, waited], {
      executions: 40,
      strategy,
      stepLimit: 20_000,
      observers: [trace, progress],
      after(kind, engine) {
        if (kind === 'limit') expect(limitFinding(engine, progress, trace, k.naming)).toBeUndefined();
      },
    }).outcomes;
  };
  const first: Strategy = {
    name: 'first',
    watches: false,
    begin: () => true,
    pick: ({ enabled }) => Math.min(...enabled.list.slice(0, enabled.count)),
  };
  expect(outcomes(first)).toEqual(new Map([['limit', 40]]));
  for (const strategy of [new Pct(2), new TaPct(2)]) expect(outcomes(strategy)).toEqual(new Map([['complete', 40]]));
});

test('an operation that is longer than the limit of steps and goes on to other words is no livelock', () => {
  const longOne = () =>
    (function* () {
      for (let i = 0; i < 1000; i++) yield* k.add(i, X, 1);
    })();
  expect(limited([longOne, longOne], 200).livelocks).toEqual(Array.from({ length: 20 }, () => undefined));
});

test('a loop that counts is found with other values each time', () => {
  const trace = new TraceRecorder();
  k.runKernels(
    [
      function* () {
        yield* k.load(9, Y);
        for (let i = 0; i < 50; i++) {
          yield* k.add(1, X, 1);
          yield* k.load(2, Y);
        }
      },
    ],
    { executions: 1, observers: [trace] },
  );
  expect(spinCycle(trace, 0)).toMatchObject({ isSame: false });
  expect(spinCycle(trace, 0)!.events.map((event) => trace.siteOf(event))).toEqual([1, 2]);
});

test('a CPU that gets nowhere while another one works is starved; two that work are not', () => {
  const unlucky = () =>
    (function* () {
      for (;;) {
        const seen = yield* k.load(6, X);
        yield* k.store(7, Y, seen);
        if (seen < 0) return;
      }
    })();
  const { starvations, livelocks } = limited([unlucky, working], 3000);
  expect(livelocks.every((finding) => finding === undefined)).toBe(true);
  for (const finding of starvations) {
    expect(finding).toMatchObject({ oracle: 'starvation', object: 'cpu[0]' });
    expect(finding!.title).toMatch(
      /^CPU0 completed nothing in \d+ steps of its own while the others completed \d+ operations$/,
    );
  }
  expect(limited([working, working], 3000).starvations).toEqual(Array.from({ length: 20 }, () => undefined));
});

test('a CPU that has an operation as long as it is, or sleeps, is not starved', () => {
  const long = (done: () => void) =>
    (function* () {
      for (;;) {
        for (let i = 0; i < 400; i++) yield* k.load(6, Y);
        done();
      }
    })();
  const sleeping = () =>
    (function* () {
      yield* k.wait(8, Y, 0);
    })();
  for (const other of [long, sleeping]) {
    expect(limited([other, working], 3000).starvations).toEqual(Array.from({ length: 20 }, () => undefined));
  }
});

test('a livelock among sleepers says where they sleep', () => {
  const trace = new TraceRecorder();
  let finding: Finding | undefined;
  k.runKernels(
    [
      function* () {
        yield* k.wait(1, X, 0);
      },
    ],
    {
      executions: 1,
      observers: [trace],
      after: (_, engine) => {
        finding = livelockFinding(engine, trace, k.naming);
      },
    },
  );
  expect(finding!.details).toEqual(['CPU0 sleeps on x at kernel.ts:1']);
});
