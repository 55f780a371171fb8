import { describe, expect, test } from 'vitest';
import { hangFinding } from '../../../src/explore/detectors/hangFinding.ts';
import { LockTracker } from '../../../src/explore/detectors/lockTracker.ts';
import { situatedWaiters, trackedWaiters } from '../../../src/explore/detectors/waitGraph.ts';
import { TraceRecorder } from '../../../src/explore/trace/traceRecorder.ts';
import type { CpuSituation } from '../../../src/scenario/cpuSituation.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import * as k from '../kernel.ts';

const { X, Y, FLAG, LOCK_A, LOCK_B } = k;

/** Executions that hang, and what is found: the first of each title. */
function hangs(
  kernels: (() => k.Kernel)[],
  executions = 250,
  situations?: CpuSituation[],
): { count: number; findings: Map<string, Finding> } {
  const trace = new TraceRecorder();
  const tracker = new LockTracker();
  const findings = new Map<string, Finding>();
  let count = 0;
  k.runKernels(kernels, {
    executions,
    observers: [trace, tracker],
    after(kind, engine) {
      if (kind === 'complete') return;
      expect(['deadlock', 'livelock']).toContain(kind);
      count++;
      const waiters =
        situations === undefined
          ? trackedWaiters(engine, tracker, k.naming)
          : situatedWaiters(engine, situations, k.naming);
      const finding = hangFinding(engine, waiters, trace, k.naming);
      if (!findings.has(finding.title)) findings.set(finding.title, finding);
    },
  });
  return { count, findings };
}

/** A mutex whose waiters sleep: 0 free, 1 taken, 2 taken and waited for. */
function* mutexLock(site: number, index: number): k.Kernel {
  if (yield* k.cas(site, index, 0, 1)) return;
  while ((yield* k.exchange(site + 1, index, 2)) !== 0) yield* k.wait(site + 2, index, 2);
}

function* mutexUnlock(site: number, index: number): k.Kernel {
  if ((yield* k.exchange(site, index, 0)) === 2) yield* k.notify(site + 1, index, 1);
}

type Take = (site: number, index: number) => k.Kernel;

const nested = (take: Take, release: Take, first: number, second: number, site: number) =>
  function* () {
    yield* take(site, first);
    yield* take(site + 10, second);
    yield* release(site + 20, second);
    yield* release(site + 30, first);
  };

describe.each([
  ['mutexes', mutexLock, mutexUnlock],
  ['spinlocks', k.lock, k.unlock],
] as const)('two %s', (_, take, release) => {
  test('in both orders deadlock, and the circle is told', () => {
    const { count, findings } = hangs([
      nested(take, release, LOCK_A, LOCK_B, 100),
      nested(take, release, LOCK_B, LOCK_A, 200),
    ]);
    expect(count).toBeGreaterThan(10);
    expect([...findings.keys()]).toEqual(['deadlock: 2 CPUs wait for each other, for lockA, lockB']);
    const [finding] = findings.values();
    expect(finding).toMatchObject({ oracle: 'deadlock', object: 'lockA, lockB', phase: 'running' });
    expect(finding!.details[0]).toMatch(
      /^CPU1 holds lockB \(since step \d+, kernel.ts:20[01]\) waits lockA \(kernel.ts:21[02]\) -> CPU0 holds lockA \(since step \d+, kernel.ts:10[01]\) waits lockB \(kernel.ts:11[02]\) -> CPU1$/,
    );
  });

  test('in one order do not', () => {
    const { count } = hangs([
      nested(take, release, LOCK_A, LOCK_B, 100),
      nested(take, release, LOCK_A, LOCK_B, 200),
      nested(take, release, LOCK_A, LOCK_B, 300),
    ]);
    expect(count).toBe(0);
  });

  test('one taken twice by the same CPU is a circle of one', () => {
    const { findings } = hangs([nested(take, release, LOCK_A, LOCK_A, 100), function* () {}], 20);
    expect([...findings.keys()]).toEqual(['deadlock: CPU0 waits for lockA, which it holds itself']);
  });

  test('one that is never given back is told with who keeps it', () => {
    const { count, findings } = hangs(
      Array.from(
        { length: 2 },
        () =>
          function* () {
            yield* take(1, LOCK_A);
          },
      ),
      100,
    );
    expect(count).toBe(100);
    expect([...findings.keys()].toSorted()).toEqual([
      'deadlock: CPU0 waits for lockA, held by CPU1, which has finished',
      'deadlock: CPU1 waits for lockA, held by CPU0, which has finished',
    ]);
    expect(findings.get('deadlock: CPU0 waits for lockA, held by CPU1, which has finished')!.details).toContainEqual(
      expect.stringMatching(/^CPU1 has finished holds lockA \(since step \d, kernel.ts:[12]\)$/),
    );
  });
});

test('what the scenario tells of its locks goes first', () => {
  const place = (object: string, site: number) => ({ lockClass: object, object, site });
  const situations: CpuSituation[] = [
    { cpu: 0, state: 'sleeping', holds: [place('left', 1)], waitsFor: place('right', 2) },
    { cpu: 1, state: 'sleeping', holds: [place('right', 3)], waitsFor: place('left', 4) },
  ];
  const sleep = function* () {
    yield* k.wait(5, X, 0);
  };
  const [finding] = hangs([sleep, sleep], 1, situations).findings.values();
  expect(finding!.details).toEqual([
    'CPU1 holds right (kernel.ts:3) waits left (kernel.ts:4) -> CPU0 holds left (kernel.ts:1) waits right (kernel.ts:2) -> CPU1',
  ]);
});

describe('a lost wake-up', () => {
  test('by a change without a notify', () => {
    const waiter = function* () {
      yield* k.wait(1, FLAG, 0);
    };
    const forgetful = function* () {
      yield* k.store(2, FLAG, 1);
    };
    const { count, findings } = hangs([waiter, forgetful]);
    expect(count).toBeGreaterThan(100);
    const [finding] = findings.values();
    expect(finding).toMatchObject({
      oracle: 'lost-wakeup',
      title: 'lost wake-up: CPU0 sleeps on flag == 0, which CPU1 changed to 1 without a notify',
      object: 'flag',
      site: 'kernel.ts:1',
    });
    expect(finding!.details[0]).toMatch(/^CPU0 step \d: wait flag == 0: sleeps at kernel.ts:1$/);
    expect(finding!.details[1]).toMatch(/^CPU1 step \d: store flag 0 -> 1 at kernel.ts:2$/);
    expect(findings.size).toBe(1);
    const mindful = function* () {
      yield* k.store(2, FLAG, 1);
      yield* k.notify(3, FLAG);
    };
    expect(hangs([waiter, mindful], 5000).count).toBe(0);
  });

  test('by a notify between the check and the sleep', () => {
    // The condition is another word than the one that is slept on.
    const waiter = function* () {
      if ((yield* k.load(1, X)) === 0) yield* k.wait(2, FLAG, 0);
    };
    const waker = function* () {
      yield* k.store(3, X, 1);
      yield* k.notify(4, FLAG);
    };
    const { count, findings } = hangs([waiter, waker]);
    expect(count).toBeGreaterThan(10);
    expect([...findings.keys()]).toEqual(['lost wake-up: CPU0 sleeps on flag for ever, CPU1 notified before it slept']);
    const [finding] = findings.values();
    expect(finding!.details[0]).toMatch(/^CPU1 step \d: notify flag \(0 woken\) at kernel.ts:4$/);
    expect(finding!.details[1]).toMatch(/^CPU0 step \d: wait flag == 0: sleeps at kernel.ts:2$/);
    // Its twin counts on the word that is slept on.
    const counting = function* () {
      const seen = yield* k.load(1, FLAG);
      if ((yield* k.load(1, X)) === 0) yield* k.wait(2, FLAG, seen);
    };
    const bumping = function* () {
      yield* k.store(3, X, 1);
      yield* k.add(5, FLAG, 1);
      yield* k.notify(4, FLAG);
    };
    expect(hangs([counting, bumping], 5000).count).toBe(0);
  });

  test('is not what nobody ever notified of', () => {
    const { findings } = hangs(
      [
        function* () {
          yield* k.wait(1, FLAG, 0);
        },
        function* () {
          yield* k.notify(2, Y);
        },
      ],
      50,
    );
    expect([...findings.values()].map(({ oracle, title, details }) => [oracle, title, ...details])).toEqual([
      [
        'deadlock',
        'deadlock: CPU0 waits for flag, and nobody is left to end that',
        'CPU0 waits flag (kernel.ts:1), which nobody holds',
      ],
    ]);
  });
});
