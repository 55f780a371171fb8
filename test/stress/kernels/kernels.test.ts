import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Sfc32 } from '../../../src/scenario/random.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { KernelActor } from '../../../stress/kernel/kernelActor.ts';

const folder = resolve(import.meta.dirname, '../../../stress/kernels');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const kernels = await Promise.all(
  files.map(async (file) => {
    const { default: scenario } = (await import(join(folder, file))) as { default: Scenario<KernelActor> };
    return [basename(file, '.ts'), scenario] as const;
  }),
);
const names = kernels.map(([name]) => name);
const clock = (): number => 0;

/** Those whose CPUs wait for each other: one after the other they would wait for ever. */
const needOthers = new Set(['circular-buffer', 'circular-buffer-ok', 'token-ring', 'token-ring-ok']);

test('every kernel with a bug has a twin without', () => {
  const broken = names.filter((name) => !name.endsWith('-ok') && name !== 'page-lifecycle');
  expect(broken.filter((name) => !names.includes(`${name}-ok`))).toEqual([]);
});

describe.each(kernels)('%s', (name, scenario) => {
  const state = scenario.create({ ...scenario.stepped });
  const { cpus } = state;

  test('is described', () => {
    expect(scenario.name).toBe(`kernels/${name}`);
    const programs = scenario.programs!(cpus);
    expect(programs.length).toBe(cpus);
    const operations = new Set(scenario.operations.map((operation) => operation.name));
    expect(programs.flat().every((operation) => operations.has(operation))).toBe(true);
    const words = [...scenario.lockWords!(state).keys()];
    expect(words.every((word) => word * 4 < state.buffer.byteLength)).toBe(true);
  });

  test('names every word once', () => {
    const addresses = Array.from({ length: state.buffer.byteLength / 4 }, (_, i) => scenario.addressName!(state, i));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.some((address) => address.startsWith('word['))).toBe(false);
  });
});

test.each(kernels.filter(([name]) => !needOthers.has(name)))(
  '%s is right when its CPUs run one by one',
  (_, scenario) => {
    const state = scenario.create({ ...scenario.stepped });
    for (const [cpu, program] of scenario.programs!(state.cpus).entries()) {
      const actor = scenario.attach(state, cpu, clock);
      for (const name of program) {
        scenario.operations.find((operation) => operation.name === name)!.run(actor, new Sfc32(1));
      }
    }
    expect(scenario.reported!(state)).toEqual([]);
    expect(scenario.audit(state, 'quiescent')).toEqual([]);
  },
);

test.each(
  names.filter(
    (name) => !/reorder|twostage|bluetooth|message|store-buffering|circular|page-life|account|independent/.test(name),
  ),
)('%s misses what was not done', (name) => {
  const scenario = kernels.find(([known]) => known === name)![1];
  const state = scenario.create({ ...scenario.stepped });
  expect(scenario.audit(state, 'quiescent')).toMatchObject([{ oracle: 'assert' }]);
});

test.each([
  ['account', 1],
  ['account-ok', 1],
  ['independent-ok', 0],
  ['page-lifecycle', 0],
  ['page-lifecycle', 1],
])('%s sees a wrong word %i', (name, word) => {
  const scenario = kernels.find(([known]) => known === name)![1];
  const state = scenario.create({ ...scenario.stepped });
  new Int32Array(state.buffer)[word] = 77;
  expect(scenario.audit(state, 'quiescent')).toMatchObject([{ oracle: 'assert' }]);
});
