import { describe, expect, test } from 'vitest';
import type { Race } from '../../../src/explore/detectors/race.ts';
import { RaceDetector, type RaceOptions } from '../../../src/explore/detectors/raceDetector.ts';
import type { Execution } from '../../../src/explore/execution.ts';
import { raceFinding } from '../../../src/explore/detectors/raceFinding.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import type { SharedView } from '../../../src/instrument/stepped/sharedView.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import * as k from '../kernel.ts';

const { X, Y, FLAG, LOCK_A, LOCK_B } = k;

/** Executions with a race, of how many, and the last race. */
function races(
  kernels: Parameters<typeof k.runKernels>[0],
  options: Partial<RaceOptions> = {},
  executions = 2000,
): { racy: number; last: Race | undefined } {
  const detector = new RaceDetector(options);
  let racy = 0;
  let last: Race | undefined;
  k.runKernels(kernels, {
    executions,
    observers: [detector],
    after() {
      if (detector.races.length > 0) racy++;
      last = detector.races[0] ?? last;
    },
  });
  return { racy, last };
}

/** Twins: what is wrong, the racy kernels, and the correct ones. */
const twins: Record<string, { bad: (() => k.Kernel)[]; good: (() => k.Kernel)[] }> = {
  'message passing': {
    bad: [
      function* () {
        k.write(1, X, 1);
        yield* k.load(2, Y);
        k.write(3, FLAG, 1);
      },
      function* () {
        yield* k.load(4, Y);
        if (k.read(5, FLAG) === 1) k.read(6, X);
      },
    ],
    good: [
      function* () {
        k.write(1, X, 1);
        yield* k.store(3, FLAG, 1);
      },
      function* () {
        if ((yield* k.load(5, FLAG)) === 1) k.read(6, X);
      },
    ],
  },
  'data behind a lock': {
    bad: [0, 1].map(
      (cpu) =>
        function* () {
          const word = cpu === 0 ? LOCK_A : LOCK_B;
          yield* k.lock(1, word);
          k.write(2, X, k.read(2, X) + 1);
          yield* k.unlock(3, word);
        },
    ),
    good: Array.from(
      { length: 3 },
      () =>
        function* () {
          yield* k.lock(1, LOCK_A);
          k.write(2, X, k.read(2, X) + 1);
          yield* k.unlock(3, LOCK_A);
        },
    ),
  },
  'a write after the unlock': {
    bad: Array.from(
      { length: 2 },
      () =>
        function* () {
          yield* k.lock(1, LOCK_A);
          yield* k.unlock(3, LOCK_A);
          k.write(2, X, 1);
        },
    ),
    good: Array.from(
      { length: 2 },
      () =>
        function* () {
          yield* k.lock(1, LOCK_A);
          k.write(2, X, 1);
          yield* k.unlock(3, LOCK_A);
        },
    ),
  },
  'double-checked initialisation': {
    // The flag is set before the data.
    bad: Array.from({ length: 2 }, () => () => once(false)),
    good: Array.from({ length: 3 }, () => () => once(true)),
  },
  'a relay over a third CPU': {
    // The middle man stores without having read: nothing is handed on.
    bad: relay(function* () {
      yield* k.store(4, Y, 1);
    }),
    good: relay(function* () {
      if ((yield* k.load(3, FLAG)) === 1) yield* k.store(4, Y, 1);
    }),
  },
  'an exchange that takes nothing over': {
    bad: handOver((site, word) => k.store(site, word, 2)),
    good: handOver((site, word) => k.exchange(site, word, 2)),
  },
  'a failed compareExchange, which writes nothing': {
    bad: publish(5),
    good: publish(0),
  },
  'a sleep ended by a notify': {
    bad: wakeUp(false),
    good: wakeUp(true),
  },
};

function* once(dataFirst: boolean): k.Kernel {
  if ((yield* k.load(1, FLAG)) === 0) {
    yield* k.lock(2, LOCK_A);
    if ((yield* k.load(3, FLAG)) === 0) {
      if (dataFirst) k.write(4, X, 7);
      yield* k.store(5, FLAG, 1);
      if (!dataFirst) k.write(4, X, 7);
    }
    yield* k.unlock(6, LOCK_A);
  }
  k.read(7, X);
}

function relay(middle: () => k.Kernel): (() => k.Kernel)[] {
  return [
    function* () {
      k.write(1, X, 1);
      yield* k.store(2, FLAG, 1);
    },
    middle,
    function* () {
      if ((yield* k.load(5, Y)) === 1) k.read(6, X);
    },
  ];
}

/** CPU 1 comes to know CPU 0's data if its operation on the flag reads it. */
function handOver(take: (site: number, word: number) => k.Kernel): (() => k.Kernel)[] {
  return [
    function* () {
      k.write(1, X, 1);
      yield* k.store(2, FLAG, 1);
    },
    function* () {
      yield* k.load(3, Y);
      if (!k.peek(FLAG)) return;
      yield* take(4, FLAG);
      k.read(5, X);
    },
  ];
}

/** The data is published by a compareExchange, which succeeds if it expects 0. */
function publish(expected: number): (() => k.Kernel)[] {
  return [
    function* () {
      k.write(1, X, 1);
      yield* k.cas(2, FLAG, expected, 1);
      k.poke(Y, 1);
    },
    function* () {
      yield* k.load(3, FLAG);
      if (k.peek(Y)) {
        yield* k.load(4, FLAG);
        k.read(5, X);
      }
    },
  ];
}

/** The sleeper learns of the data by being woken: it looks at no word afterwards. */
function wakeUp(isBefore: boolean): (() => k.Kernel)[] {
  return [
    function* () {
      if (isBefore) k.write(1, X, 1);
      yield* k.notify(2, FLAG);
      if (!isBefore) k.write(1, X, 1);
    },
    function* () {
      if ((yield* k.wait(3, FLAG, 0, 100)) === 'ok') k.read(4, X);
    },
  ];
}

test('plain and atomic accesses race with each other, unless one does not want to know', () => {
  const readers = [
    function* () {
      yield* k.load(1, Y);
      k.write(2, X, 1);
    },
    function* () {
      yield* k.load(3, X);
    },
  ];
  expect(races(readers, { tears: true }).racy).toBeGreaterThan(0);
  expect(races(readers).racy).toBe(0);
  expect(races(readers, { mixed: false }).racy).toBe(0);
  const writers = [
    function* () {
      yield* k.load(1, Y);
      k.read(2, X);
    },
    function* () {
      yield* k.add(3, X, 1);
    },
  ];
  expect(races(writers).racy).toBeGreaterThan(0);
  expect(races(writers, { mixed: false }).racy).toBe(0);
});

test('plain reads race with no read, and atomic operations with none of their kind', () => {
  const kernels = Array.from(
    { length: 3 },
    () =>
      function* () {
        k.read(1, X);
        yield* k.load(2, X);
        yield* k.store(3, Y, 1);
        yield* k.add(4, Y, 1);
        yield* k.cas(5, Y, 1, 2);
      },
  );
  expect(races(kernels).racy).toBe(0);
});

test('neighbouring bytes of a word do not race, the same byte does, and so does the word', () => {
  const bytes = new Uint8Array(k.words.buffer);
  const writer = (array: Uint8Array | Int32Array, index: number) =>
    function* () {
      yield* k.load(1, FLAG);
      k.write(2, index, 1, array);
    };
  expect(races([writer(bytes, 0), writer(bytes, 1)]).racy).toBe(0);
  expect(races([writer(bytes, 1), writer(bytes, 1)]).racy).toBeGreaterThan(0);
  expect(races([writer(bytes, 3), writer(k.words, 0)]).racy).toBeGreaterThan(0);
  expect(races([writer(bytes, 4), writer(k.words, 0)]).racy).toBe(0);
});

test('an element of two words races with either', () => {
  const doubles = new Float64Array(k.words.buffer);
  const write = (array: Float64Array | Int32Array, index: number) =>
    function* () {
      yield* k.load(1, FLAG);
      k.write(2, index, 1, array);
    };
  expect(races([write(doubles, 4), write(k.words, 9)]).racy).toBeGreaterThan(0);
  expect(races([write(doubles, 4), write(k.words, 10)]).racy).toBe(0);
});

test('an atomic read of an element that can tear races with a plain write, one of a word does not', () => {
  const wide = new BigInt64Array(k.words.buffer);
  const { BUDGET, codeOf, control, Op, point } = runtime;
  const reader = (array: BigInt64Array | Int32Array) =>
    function* () {
      if (--control[BUDGET]! === 0 && point(3, Op.load, array, 4)) yield;
      runtime.load(array as Int32Array, 4, codeOf(3, Op.load));
    };
  const writer = (index: number) =>
    function* () {
      yield* k.load(1, FLAG);
      k.write(2, index, 1);
    };
  expect(races([writer(9), reader(wide)]).racy).toBeGreaterThan(0);
  expect(races([writer(4), reader(k.words)]).racy).toBe(0);
});

test('each pair of positions is told once', () => {
  const loop = Array.from(
    { length: 2 },
    () =>
      function* () {
        for (let i = 0; i < 20; i++) {
          yield* k.load(1, Y);
          k.write(2, X, k.read(2, X) + 1);
          k.write(3, X, 0);
        }
      },
  );
  const detector = new RaceDetector();
  k.runKernels(loop, { observers: [detector], after: () => expect(detector.races.length).toBeLessThanOrEqual(3) });
});

describe('long before the first plain access', () => {
  const { append, beginLog, codeOf, KEPT, logged, Op, running, viewNumber, WITHIN } = runtime;
  const detector = new RaceDetector();

  /** @param accesses CPU, operation, word, and how many times. */
  function racesOf(...accesses: readonly (readonly [cpu: number, op: number, word: number, times?: number])[]): number {
    let read = 0;
    const look = (): void => {
      detector.onLog(runtime.accessLog, read, logged());
      read = logged();
    };
    beginLog(2, { onFull: look, onChanged() {} }, false);
    detector.begin({ cpus: 2 } as Execution);
    for (const [cpu, op, word, times = 1] of accesses) {
      running.cpu = cpu;
      for (let i = 0; i < times; i++) {
        const after = op === Op.load ? 0 : logged() + 1;
        append(codeOf(op, op) | (op === Op.write ? WITHIN : 0), viewNumber(k.words), word, word, 0, after);
      }
    }
    look();
    return detector.races.length;
  }

  test.each([10, KEPT - 10, KEPT, 3 * KEPT])('with %i accesses in between', (between) => {
    expect(racesOf([0, Op.add, X], [0, Op.add, Y, between], [1, Op.write, X])).toBe(1);
    const [{ earlier, later }] = detector.races as [Race];
    expect(earlier?.op).toBe(between < KEPT - 2 ? 'add' : undefined);
    expect(later.op).toBe('write');
    const ordered = [0, Op.store, FLAG] as const;
    expect(racesOf([0, Op.add, X], ordered, [1, Op.load, FLAG], [1, Op.add, Y, between], [1, Op.write, X])).toBe(0);
    expect(racesOf([0, Op.add, X], [1, Op.load, FLAG], ordered, [1, Op.add, Y, between], [1, Op.write, X])).toBe(1);
  });
});

describe('elements of other sizes than a word', () => {
  const { append, beginLog, codeOf, logged, Op, running, viewNumber, WITHIN } = runtime;
  const wide = new BigInt64Array(k.words.buffer);
  const bytes = new Uint8Array(k.words.buffer);
  /** A word that has nothing to do with the others. */
  const AWAY = 60;

  function log(cpus: number, does: () => void, ...detectors: RaceDetector[]): void {
    beginLog(cpus, { onFull() {}, onChanged() {} }, false);
    for (const detector of detectors) detector.begin({ cpus } as Execution);
    does();
    for (const detector of detectors) detector.onLog(runtime.accessLog, 0, logged());
  }

  test('it does not matter when bytes are seen for the first time', () => {
    const random = new Sfc32(8);
    const look = (): void => append(codeOf(1, Op.read) | WITHIN, viewNumber(bytes), AWAY * 4, AWAY, 0, 0);
    const used = new RaceDetector();
    log(2, look, used);
    let racy = 0;
    for (let round = 0; round < 500; round++) {
      const fresh = new RaceDetector();
      const one = (i: number): void => {
        running.cpu = random.below(3);
        const isPlain = random.below(6) === 0;
        const op = isPlain ? Op.read + random.below(2) : 1 + random.below(9);
        const word = isPlain ? 8 + random.below(2) : random.below(2);
        append(codeOf(2 + i, op) | (isPlain ? WITHIN : 0), viewNumber(k.words), word, word, 0, random.below(2));
      };
      const entries = (): void => {
        for (let i = 0; i < 60; i++) {
          if (i === 30) look();
          one(i);
        }
      };
      log(3, entries, used, fresh);
      expect(fresh.races).toEqual(used.races);
      racy += Number(fresh.races.length > 0);
    }
    expect(racy).toBeGreaterThan(50);
    expect(racy).toBeLessThan(450);
  });

  test('who reads one half of an element learns what was known to all of it', () => {
    const does = (cpu: number, site: number, op: number, array: SharedView, index: number, address: number): void => {
      running.cpu = cpu;
      append(codeOf(site, op) | (op >= Op.read ? WITHIN : 0), viewNumber(array), index, address, 0, 1);
    };
    const told = (halves: readonly number[]): number[] => {
      const detector = new RaceDetector();
      const entries = (): void => {
        does(1, 1, Op.write, k.words, X, X);
        does(1, 2, Op.add, k.words, 9, 9);
        does(0, 3, Op.add, wide, 4, 8);
        for (const half of halves) does(2, 4, Op.load, k.words, half, half);
        does(2, 5, Op.read, k.words, X, X);
      };
      log(3, entries, detector);
      return detector.races.map(({ later }) => later.site);
    };
    expect(told([])).toEqual([5]);
    expect(told([8])).toEqual([]);
    expect(told([9])).toEqual([]);
    expect(told([8, 9])).toEqual([]);
  });
});

test('a finding has both positions, the CPUs, and how the value changed', () => {
  const { last } = races([
    function* () {
      yield* k.load(1, Y);
      k.write(2, X, 5);
    },
    function* () {
      yield* k.load(3, Y);
      yield* k.add(4, X, 1);
    },
  ]);
  const finding = raceFinding(last!, k.naming);
  expect(finding).toMatchObject({ oracle: 'race', object: 'x', site: 'kernel.ts:2', phase: 'running' });
  expect(finding.title).toMatch(
    /^data race on x: (plain write by CPU0 \(kernel.ts:2\) and atomic add by CPU1 \(kernel.ts:4\)|atomic add by CPU1 \(kernel.ts:4\) and plain write by CPU0 \(kernel.ts:2\)), in no order$/,
  );
  expect(finding.details.join('\n')).toMatch(/CPU0 step \d: plain write [01] -> 5 at kernel.ts:2/);
  expect(finding.details.join('\n')).toMatch(/CPU1 step \d: atomic add (0 -> 1|5 -> 6) at kernel.ts:4/);
  expect(finding.details.at(-1)).toMatch(/^value changed: 0 -> [56]$/);
});

describe.each(Object.entries(twins))('%s', (_, { bad, good }) => {
  test('the racy one is told', () => {
    expect(races(bad).racy).toBeGreaterThan(0);
  });
  test('the correct one is not', () => {
    expect(races(good, {}, 5000).racy).toBe(0);
  });
});
