import { describe, expect, test } from 'vitest';
import type { Observer } from '../../src/explore/observer.ts';
import type { Step } from '../../src/explore/step.ts';
import * as runtime from '../../src/instrument/stepped/index.ts';
import { runOnEngine } from '../instrument/stepped/runOnEngine.ts';

type Entry = readonly number[];

/** Every access as it is announced before it happens. */
class Announced implements Observer {
  readonly entries: Entry[] = [];

  onStep(step: Step): void {
    this.#add(step, step.kind);
  }

  onPlain(step: Step): void {
    this.#add(step, step.kind | runtime.WITHIN);
  }

  #add({ cpu, number, site, address, before, after }: Step, kind: number): void {
    this.entries.push([cpu, number, site, kind, address, before, after]);
  }
}

/** Every access as the code writes it down. */
class Written implements Observer {
  readonly entries: Entry[] = [];
  /** What the log says of entries without their values, where it is wrong. */
  readonly wrong: unknown[] = [];
  #hasPlain = false;

  begin(): void {
    this.#hasPlain = false;
  }

  onLog(log: runtime.AccessLog, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const place = i & (runtime.KEPT - 1);
      const [code, cpu, address, , , step, first, second] = log.facts.subarray(place * runtime.ENTRY);
      const [before, after] = [runtime.beforeOf(log, place), runtime.afterOf(log, place)];
      const told = [(code! & runtime.CHANGES) !== 0, first === 0, second === 0];
      const is = [before !== after, before === 0, after === 0];
      if (told.join() !== is.join()) this.wrong.push([i, told, is]);
      const kind = code! & (2 ** runtime.SITE_SHIFT - 1) & ~runtime.FAILED & ~runtime.CHANGES;
      this.#hasPlain ||= (kind & runtime.OP_MASK) >= runtime.Op.read;
      this.entries.push([cpu!, step!, code! >> runtime.SITE_SHIFT, kind, address!, before, after]);
    }
    if (log.hasPlain() !== this.#hasPlain) this.wrong.push(['plain', this.#hasPlain]);
  }
}

const PROGRAMS: Readonly<Record<string, string>> = {
  'all operations on words': `export function work(m, cpu) {
    Atomics.store(m, 0, 3); Atomics.add(m, 0, 2147483647); Atomics.sub(m, 0, 7); Atomics.and(m, 0, 0xffff); Atomics.or(m, cpu, 256);
    Atomics.xor(m, 0, 5); Atomics.exchange(m, 1, -1); Atomics.compareExchange(m, 1, -1, 9); Atomics.compareExchange(m, 1, 1, 1);
    return Atomics.load(m, 1);
  }`,
  'arguments of any kind': `export function work(m, cpu) {
    Atomics.store(m, '0', 1.9); Atomics.add(m, 0); Atomics.store(m, 1, 7, 'more'); Atomics.or(m, 2, 2 ** 33 + 5);
    const args = [m, 1, 2]; Atomics.add(...args); const { sub } = Atomics; sub(m, 1, cpu); [0, 1].map((i) => Atomics.add(m, i, 1));
  }`,
  'other arrays': `export function work(m, cpu) {
    const b = new Uint8Array(m.buffer), d = new Float64Array(m.buffer), w = new BigInt64Array(m.buffer), own = new Int32Array(4);
    Atomics.add(b, 3, 255); Atomics.store(w, 1, 5n); d[2] = 0.5; b[9] = 300; m[0] = b[9] + d[2]; Atomics.add(own, 0, 1);
    Atomics.load(m, 0); m[5]++; m[6] += 2; return m[99];
  }`,
  'odd indices': `export function work(m, cpu) {
    Atomics.load(m, NaN); Atomics.add(m, undefined, 2); Atomics.sub(m, 1.5, 1); Atomics.or(m, '2', 4); Atomics.xor(m, -0.5, 1);
    m[NaN]; m[1.5] = 3; m[-1] = 2; m[999] = cpu; const k = '3', s = Symbol.iterator, l = 'length'; m[k] = 7; m[s]; m[l]; m[1n] = 5; m[undefined]++; m[2 ** 33] = 1;
    try { Atomics.add(m, -1, 1) } catch {} try { Atomics.store(m, 999, 1) } catch {} return Atomics.load(m, 0);
  }`,
  waiting: `export function work(m, cpu) {
    if (cpu === 0) { while (Atomics.load(m, 0) === 0); Atomics.store(m, 1, 1); Atomics.notify(m, 1); return; }
    m[7] = cpu; Atomics.store(m, 0, 1);
    while (Atomics.load(m, 1) === 0) Atomics.wait(m, 1, 0, 5);
    while (Atomics.compareExchange(m, 2, 0, 1) !== 0);
    m[8] = m[8] + 1; Atomics.store(m, 2, 0); Atomics.notify(m, 2, 1);
  }`,
  'loops that spin': `export function work(m, cpu) {
    if (cpu === 2) { Atomics.add(m, 3, 1); return; }
    for (;;) { if (Atomics.load(m, 3) !== 0 && m[3] !== 0) break; }
    Atomics.add(m, 4, 1);
  }`,
};

describe('the code writes down what would be announced', () => {
  for (const [name, text] of Object.entries(PROGRAMS)) {
    for (const strategy of ['random', 'pct:3']) {
      test(`${name}, ${strategy}`, async () => {
        const settings = { cpus: 3, executions: 40, strategy };
        const [announced, written] = [new Announced(), new Written()];
        const first = await runOnEngine(text, { ...settings, observers: [announced] });
        const second = await runOnEngine(text, { ...settings, observers: [written] });
        const both = new Written();
        await runOnEngine(text, { ...settings, observers: [new Announced(), both] });
        expect(second.kinds).toEqual(first.kinds);
        expect(second.errors).toEqual(first.errors);
        expect(written.entries.length).toBeGreaterThan(100);
        expect(written.entries).toEqual(announced.entries);
        expect(both.entries).toEqual(announced.entries);
        expect([...written.wrong, ...both.wrong]).toEqual([]);
        expect(written.entries.flat().filter((number) => !Number.isFinite(number))).toEqual([]);
      });
    }
  }
});

test('somebody who stops the execution at a changed word is heard before the next step', async () => {
  const text = `export function work(m, cpu) { for (let i = 0; i < 20; i++) Atomics.add(m, cpu, 1); }`;
  let left = 0;
  let stop = (): void => {};
  const observer: Observer = {
    begin(execution) {
      left = 7;
      stop = () => execution.stop();
    },
    onChanged() {
      if (--left === 0) stop();
    },
  };
  const { kinds, steps } = await runOnEngine(text, { executions: 10, observers: [observer] });
  expect(kinds).toEqual(Array.from({ length: 10 }, () => 'stopped'));
  // The seventh change, the beginning of each CPU, and the step at whose beginning it is told.
  expect(steps).toBeLessThanOrEqual(10);
});

test('the oldest entries give way once they were read', () => {
  const { accessLog, append, beginLog, logged } = runtime;
  let read = 0;
  let calls = 0;
  const look = (): void => {
    for (; read < logged(); read++) {
      const place = read & (runtime.KEPT - 1);
      const at = place * runtime.ENTRY;
      if (accessLog.facts[at + runtime.INDEX] !== read || runtime.beforeOf(accessLog, place) !== -read)
        throw new Error(`entry ${read}`);
    }
  };
  for (const entries of [600_000, 10, 300_000]) {
    read = calls = 0;
    beginLog(
      1,
      {
        onFull() {
          calls++;
          look();
        },
        onChanged() {},
      },
      false,
    );
    for (let i = 0; i < entries; i++) append(i & ~runtime.WITHIN, 0, i, 0, -i, 0);
    expect(logged()).toBe(entries);
    expect(calls).toBe(Math.floor((entries - 1) / 2 ** 18));
  }
});
