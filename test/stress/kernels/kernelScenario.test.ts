import { expect, test } from 'vitest';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { assertThat } from '../../../stress/kernel/assertThat.ts';
import { kernelScenario } from '../../../stress/kernel/kernelScenario.ts';

const random = new Sfc32(1);
const clock = (): number => 0;

const kernel = kernelScenario({
  name: 'pair',
  summary: 'two words that are equal',
  words: (cpus) => ['left', 'right', ...Array.from({ length: cpus }, (_, i) => `gate[${i}]`)],
  begin: (words) => void words.fill(5, 0, 2),
  locks: ['gate'],
  operations: {
    both({ words, rounds }) {
      for (let i = 0; i < rounds; i++) {
        Atomics.add(words, 0, 1);
        Atomics.add(words, 1, 1);
      }
    },
    left: ({ words }) => void Atomics.add(words, 0, 1),
    fails: (actor) => assertThat(actor, false, 1),
    holds: (actor) => assertThat(actor, true),
  },
  program: (cpu) => (cpu === 0 ? ['both', 'both'] : []),
  assertions: ['left is never wrong', 'right is wrong'],
  check: ({ words, done }) => {
    if (words[0] !== words[1]) return `left is ${words[0]}, right ${words[1]}`;
    return words[0] === 5 + done ? undefined : `left is ${words[0]} after ${done}`;
  },
});

const run = (state: ReturnType<typeof kernel.create>, cpu: number, name: string): void => {
  const actor = kernel.attach(state, cpu, clock);
  kernel.operations.find((operation) => operation.name === name)!.run(actor, random);
  kernel.poll!(actor);
};

test('a state has its words, then the assertion, then the counts', () => {
  const state = kernel.create({ cpus: 3, callSites: 12 });
  expect(state.cpus).toBe(3);
  expect([...new Int32Array(state.buffer)]).toEqual([5, 5, 0, 0, 0, 0, 0, 0, 0]);
  const names = Array.from({ length: 10 }, (_, address) => kernel.addressName!(state, address));
  const expected = ['left', 'right', 'gate[0]', 'gate[1]', 'gate[2]', 'failed', 'done[0]', 'done[1]', 'done[2]'];
  expect(names).toEqual([...expected, 'word[9]']);
  expect([...kernel.lockWords!(state)]).toEqual([
    [2, 'gate[0]'],
    [3, 'gate[1]'],
    [4, 'gate[2]'],
  ]);
});

test('in a free run the operations that were done count', () => {
  const state = kernel.create({});
  expect(kernel.audit(state, 'quiescent')).toEqual([]);
  run(state, 0, 'both');
  run(state, 1, 'both');
  expect(kernel.audit(state, 'quiescent')).toEqual([]);
  expect(new Int32Array(state.buffer)[0]).toBe(7);
});

test('in a stepped run those of the programs do, whoever counts', () => {
  const state = kernel.create({ ...kernel.stepped });
  expect(kernel.programs!(2)).toEqual([['both', 'both'], []]);
  expect(kernel.audit(state, 'quiescent').map(({ title }) => title)).toEqual(['left is 5 after 2']);
  new Int32Array(state.buffer).fill(7, 0, 2);
  expect(kernel.audit(state, 'end')).toEqual([]);
});

test('what is wrong is one finding', () => {
  const state = kernel.create({});
  run(state, 0, 'left');
  expect(kernel.audit(state, 'end')).toEqual([
    { oracle: 'assert', title: 'left is 6, right 5', object: 'left', phase: 'end', details: [] },
  ]);
});

test('an assertion ends its CPU and is reported', () => {
  const state = kernel.create({});
  run(state, 0, 'holds');
  expect(kernel.reported!(state)).toEqual([]);
  expect(() => run(state, 1, 'fails')).toThrow(expect.objectContaining({ name: 'KernelBug' }));
  expect(kernel.reported!(state)).toEqual([
    { oracle: 'assert', title: 'right is wrong', object: 'right', phase: 'running', details: [] },
  ]);
});

test('nothing is allocated while nothing is wrong', () => {
  const state = kernel.create({});
  expect(kernel.audit(state, 'quiescent')).toBe(kernel.audit(state, 'end'));
  expect(kernel.reported!(state)).toBe(kernel.audit(state, 'end'));
  expect(kernel.attach(state, 1, clock)).toBe(kernel.attach(state, 1, clock));
});

test('a state that is another one is attached to anew', () => {
  const one = kernel.create({ rounds: 2 });
  const two = kernel.create({ cpus: 4 });
  expect(kernel.attach(one, 0, clock)).toMatchObject({ cpus: 2, rounds: 2 });
  expect(kernel.attach(two, 3, clock)).toMatchObject({ cpu: 3, cpus: 4, rounds: 1 });
  expect(kernel.attach(one, 0, clock).words.buffer).toBe(one.buffer);
});

test.each([
  [{ cpus: 0 }, 'pair needs 1 CPUs or more'],
  [{ cpus: 1.5 }, 'pair needs 1 CPUs or more'],
  [{ rounds: 0 }, 'rounds must be a whole number from 1, not 0'],
])('%j fits no state', (settings, message) => {
  expect(() => kernel.create(settings)).toThrow(message);
});
