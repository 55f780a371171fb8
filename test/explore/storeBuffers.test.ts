import { expect, test } from 'vitest';
import { BoundedDfs } from '../../src/explore/strategies/boundedDfs.ts';
import { Replay } from '../../src/explore/strategies/replay.ts';
import type { Schedule } from '../../src/explore/schedule.ts';
import { control, Op, PLAIN, plain } from '../../src/instrument/stepped/index.ts';
import { add, FLAG, type Kernel, load, peek, runKernels, store, turn, words, X, Y, Z } from './kernel.ts';

function* write(index: number, value: number): Generator<void, void> {
  if (control[PLAIN] !== 0 && plain(1, Op.write, words, index, value)) yield;
  words[index] = value;
}

function* read(index: number): Generator<void, number> {
  if (control[PLAIN] !== 0 && plain(1, Op.read, words, index)) yield;
  return words[index]!;
}

/** What the CPUs return, joined, over all schedules, or those with few preemptions. */
function outcomesOf(
  kernels: readonly (() => Generator<void, string>)[],
  storeBuffers = true,
  bound?: number,
): string[] {
  const seen = new Set<string>();
  let results: string[] = [];
  const program = kernels.map(
    (kernel, cpu) =>
      function* (): Kernel {
        results[cpu] = yield* kernel();
      },
  );
  const strategy = new BoundedDfs({ bound });
  const { outcomes } = runKernels(program, {
    strategy,
    fine: true,
    storeBuffers,
    executions: Infinity,
    after: () => {
      seen.add(results.join(' '));
      results = [];
    },
  });
  expect([...outcomes.keys()]).toEqual(['complete']);
  expect(strategy.search.isOver).toBe(true);
  return [...seen].toSorted();
}

/** Writes one word and reads another. */
const dekker = (mine: number, other: number) =>
  function* (): Generator<void, string> {
    yield* write(mine, 1);
    return String(yield* read(other));
  };

test('a load overtakes a store: both CPUs read 0, which no order of steps explains', () => {
  const kernels = [dekker(X, Y), dekker(Y, X)];
  expect(outcomesOf(kernels)).toEqual(['0 0', '0 1', '1 0', '1 1']);
  expect(outcomesOf(kernels, false)).toEqual(['0 1', '1 0', '1 1']);
});

test.each([
  ['Atomics.store', (mine: number) => store(1, mine, 1)],
  [
    'a store and a fence',
    function* (mine: number): Generator<void, void> {
      yield* write(mine, 1);
      yield* add(2, Z, 1);
    },
  ],
])('%s is seen by whoever looks after a load behind it', (_, tell) => {
  const kernel = (mine: number, other: number) =>
    function* (): Generator<void, string> {
      yield* tell(mine);
      return String(yield* load(3, other));
    };
  expect(outcomesOf([kernel(X, Y), kernel(Y, X)])).toEqual(['0 1', '1 0', '1 1']);
});

test('Atomics.load is no fence, as on x86', () => {
  const kernel = (mine: number, other: number) =>
    function* (): Generator<void, string> {
      yield* write(mine, 1);
      return String(yield* load(3, other));
    };
  expect(outcomesOf([kernel(X, Y), kernel(Y, X)])).toContain('0 0');
});

test('stores become visible in their order', () => {
  const send = function* (): Generator<void, string> {
    yield* write(X, 7);
    yield* write(FLAG, 1);
    return '';
  };
  const receive = function* (): Generator<void, string> {
    const flag = yield* read(FLAG);
    return `${flag}${yield* read(X)}`;
  };
  expect(outcomesOf([send, receive])).toEqual([' 00', ' 07', ' 17']);
});

test('a CPU sees its own stores, the last of each word', () => {
  const self = function* (): Generator<void, string> {
    yield* write(X, 1);
    yield* write(X, 2);
    return `${yield* read(X)}${yield* read(Y)}`;
  };
  const other = function* (): Generator<void, string> {
    yield* write(Y, 1);
    return String(yield* read(X));
  };
  expect(outcomesOf([self, other])).toEqual(['20 0', '20 1', '20 2', '21 0', '21 1', '21 2']);
});

test('two readers never see two stores in different orders', () => {
  const writer = (index: number) =>
    function* (): Generator<void, string> {
      yield* write(index, 1);
      return '';
    };
  const reader = (first: number, second: number) =>
    function* (): Generator<void, string> {
      const one = yield* read(first);
      return `${one}${yield* read(second)}`;
    };
  const seen = outcomesOf([writer(X), writer(Y), reader(X, Y), reader(Y, X)], true, 1);
  expect(seen).toContain('  10 00');
  expect(seen).not.toContain('  10 10');
});

test('a CPU that spins on a plain word sees what is stored in the end, and memory has it', () => {
  const kernels = [
    () => write(X, 5),
    function* (): Kernel {
      for (let i = 0; (yield* read(X)) === 0; i++) turn(4, i);
      yield* write(Y, yield* read(X));
    },
  ];
  const { outcomes } = runKernels(kernels, {
    fine: true,
    storeBuffers: true,
    executions: 300,
    after: () => expect([peek(X), peek(Y)]).toEqual([5, 5]),
  });
  expect([...outcomes.keys()]).toEqual(['complete']);
});

test('a schedule replays, with what makes stores visible among its CPUs', () => {
  const results: string[] = [];
  const kernels = [dekker(X, Y), dekker(Y, X)].map(
    (kernel, cpu) =>
      function* (): Kernel {
        results[cpu] = yield* kernel();
      },
  );
  const options = { fine: true, storeBuffers: true };
  const found: Schedule[] = [];
  runKernels(kernels, {
    ...options,
    after: (_, { schedule }) => {
      if (results.join() !== '0,0') return true;
      found.push(schedule.copy());
      return false;
    },
  });
  const [schedule] = found;
  expect(new Set([...schedule!].map(([cpu]) => cpu))).toEqual(new Set([0, 1, 2, 3]));
  results.length = 0;
  const { outcomes } = runKernels(kernels, { ...options, strategy: new Replay(schedule!), executions: 1 });
  expect([...outcomes.keys()]).toEqual(['complete']);
  expect(results).toEqual(['0', '0']);
});
