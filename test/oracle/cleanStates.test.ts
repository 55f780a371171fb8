import { expect, it } from 'vitest';
import { CleanStates } from '../../src/oracle/cleanStates.ts';
import storm from '../../stress/storm.ts';

it('knows a memory again to the last word, and no other', () => {
  const clean = new CleanStates();
  const words = Int32Array.from({ length: 100 }, (_, i) => i);
  expect(clean.has(words)).toBe(false);
  clean.add(words);
  for (const at of [0, 57, 99]) {
    words[at]! ^= 1;
    expect(clean.has(words)).toBe(false);
    words[at]! ^= 1;
    expect(clean.has(words)).toBe(true);
  }
  expect(clean.has(words.slice())).toBe(false);
});

it('keeps what it has seen last, of one memory', () => {
  const clean = new CleanStates();
  const words = new Int32Array(4);
  const at = (value: number): Int32Array => words.fill(value);
  for (let value = 0; value < 16; value++) clean.add(at(value));
  expect(clean.has(at(0))).toBe(true);
  clean.add(at(16));
  expect([0, 1, 2, 16].filter((value) => clean.has(at(value)))).toEqual([0, 2, 16]);
  clean.add(new Int32Array(4));
  expect(clean.has(at(0))).toBe(false);
  const large = new Int32Array(8193);
  clean.add(large);
  expect(clean.has(large)).toBe(false);
});

it('an audit that found nothing looks again at what has changed since', () => {
  const state = storm.create({ ...storm.stepped, callSites: 300 });
  const words = new Int32Array(state.buffer);
  const { cpu } = storm.attach(state, 0, () => 0);
  for (const phase of ['quiescent', 'quiescent'] as const) expect(storm.audit(state, phase)).toEqual([]);
  // At the end there is more that must not be.
  expect(storm.audit(state, 'end')).not.toEqual([]);
  const pristine = words.slice();
  for (const region of [cpu.layout.page, cpu.machine.shadowLayout.ledger]) {
    const memory = region === cpu.layout.page ? cpu.mem : cpu.machine.shadow;
    memory[region.base + 3]! += 1;
    expect(storm.audit(state, 'quiescent')).not.toEqual([]);
    words.set(pristine);
    expect(storm.audit(state, 'quiescent')).toEqual([]);
  }
});
