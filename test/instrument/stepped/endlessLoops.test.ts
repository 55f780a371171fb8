import { expect, it } from 'vitest';
import { runOnEngine } from './runOnEngine.ts';

it.each([
  'for (const i of forever()) Atomics.load(m, i)',
  'for (let i = 0; ; i++) Atomics.load(m, 0)',
  'let i = 0; while (i++ < Infinity) Atomics.load(m, 0)',
  'let i = 0; do Atomics.load(m, 0); while (++i)',
  'const o = { n: 1 }; while (true) { for (const k in o) Atomics.load(m, o[k as "n"]); o.n ^= 1 }',
  'const go = (): void => { for (const x of [1, 2]) Atomics.load(m, x) }; for (let i = 0; i < 2; i += 0.5) { go(); if (i > 1) i = 0 }',
])('%s has an end at the step limit, watched or not', async (loop) => {
  const text = `function* forever() { for (let i = 0; ; i = (i + 1) & 7) yield i }\nexport function work(m: Int32Array, cpu: number) { ${loop} }`;
  for (const observers of [[], [{ onStep() {} }]]) {
    const { kinds, steps } = await runOnEngine(text, { observers, stepLimit: 2000 });
    expect(kinds).toEqual(['limit']);
    expect(steps).toBeGreaterThanOrEqual(2000);
  }
});
