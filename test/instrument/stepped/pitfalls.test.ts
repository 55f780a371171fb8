import { describe, expect, it } from 'vitest';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import { runOnEngine } from './runOnEngine.ts';
import { type SteppedRuntime, takeTurns } from './takeTurns.ts';
import { BUILDS, threeWays } from './threeWays.ts';

// What has cost prototypes of such a lowering a wrong result each.

const run = (body: string, before = ''): Record<string, string> => ({
  'src/main.ts': `${before}\nexport function run(m: any, p: any, g: any): any {\n${body}\n}\n`,
});

async function keepsMeaning(files: Record<string, string>) {
  const ways = await threeWays(files);
  for (const build of BUILDS) {
    expect(ways.driven[build]).toEqual(ways.bare);
    expect(ways.handedOver[build]).toEqual(ways.bare);
  }
  return ways;
}

describe('code that cannot be suspended goes through the scheduler', () => {
  const LOCK = `
    class Held { constructor(readonly m: Int32Array) {} get end() { Atomics.store(this.m, 0, 1); return Atomics.notify(this.m, 0) } }
  `;

  it('its notify wakes who sleeps virtually', async () => {
    const { kinds, memory, unstepped } = await runOnEngine(
      `${LOCK} export function work(m: Int32Array, cpu: number) { if (cpu === 0) Atomics.wait(m, 0, 0); else void new Held(m).end; Atomics.add(m, 1, 1) }`,
      { executions: 30 },
    );
    expect(new Set(kinds)).toEqual(new Set(['complete']));
    expect(memory[1]).toBe(2);
    expect(unstepped.join()).toContain('Atomics.notify');
  });

  it('its wait is an error and never hangs', async () => {
    const { kinds, errors } = await runOnEngine(
      'class Sleeper { constructor(m: Int32Array) { Atomics.wait(m, 0, 0) } }; export function work(m: Int32Array) { Atomics.load(m, 1); new Sleeper(m) }',
    );
    expect(kinds).toEqual(['crash']);
    expect(errors.join()).toContain("can't be suspended and would wait");
  });
});

it('a lowered statement is no call of the line before, and leaves no branch empty', async () => {
  const { bare } = await keepsMeaning(
    run(
      'const x = p\n Atomics.add(m, 0, 1)\n f(m)\n if (x) Atomics.add(m, 1, 1)\n else f(m)\n if (!x) f(m); else f(m)\n for (const k of [1, 2]) f(m)\n while (f(m) < 8) f(m)\n do f(m)\n while (f(m) < 12)\n l: f(m)\n return f(m)',
      'const f = (m: any) => Atomics.add(m, 2, 1)',
    ),
  );
  expect(bare.memory.slice(0, 2)).toEqual([2, 3]);
});

it('what begins or ends at one place nests', async () => {
  const { bare } = await keepsMeaning(
    run(
      'const o = { f: (x: any) => () => Atomics.add(m, 1, x) }; return [Atomics.add(m, Atomics.load(m, Atomics.load(m, 0)), 1), f(m)(m)(f(m)(m)(1)), ((() => (() => f(m)(m)(2))())()), o.f(f(m)(m)(3))(), [[f(m)(m)(4)]], m[m[m[0]]]++, m[m[0]++]--, (m[Atomics.load(m, 0)] = f(m)(m)(5))]',
      'const f = (m: any) => (n: any) => (x: any) => Atomics.add(n, 0, x) & 7',
    ),
  );
  expect(bare.error).toBeUndefined();
});

it('where nothing can be suspended code runs in one step, and that is told', async () => {
  const { unstepped } = await keepsMeaning(
    run(
      'class A { [`k${inc(m, 0)}`] = inc(m, 1); static s = inc(m, 2); static { inc(m, 3) } constructor() { inc(m, 4) } get g() { return inc(m, 5) } } const d = (x = inc(m, 6)) => x; return [Object.keys(new A()), new A().g, d(), A.s]',
      'const inc = (m: any, i: number) => Atomics.add(m, i, 1)',
    ),
  );
  // The key is worked out in the function around, which would have to be suspended in the middle of a class.
  expect(unstepped.filter((what) => what.endsWith(' inc')).length).toBeGreaterThanOrEqual(8);
});

it('arrow functions keep this, and those with arguments, super and new.target run as they are', async () => {
  const { unstepped } = await keepsMeaning(
    run(
      'class B { n = 1; s() { return inc(m, 0) } } class C extends B { n = 2; a() { return [1].map(() => this.n + inc(m, 1)) } b() { return [1].map(() => super.s()) } } function Old(this: any) { return [(() => [typeof new.target, inc(m, 2)])(), (() => [arguments.length, inc(m, 3)])()] } return [new C().a(), new C().b(), (Old as any)(1, 2)]',
      'const inc = (m: any, i: number) => Atomics.add(m, i, 1)',
    ),
  );
  expect(unstepped.length).toBeGreaterThan(0);
});

it('generators of the subject stay what they are, async functions still return promises, and that is told', async () => {
  const { unstepped, unhooked } = await keepsMeaning(
    run(
      'function* it() { yield inc(m, 0); yield Atomics.add(m, 1, 1) } async function later() { inc(m, 2); return 1 } const l = later(); return [[...it()], l instanceof Promise, it() instanceof it]',
      'const inc = (m: any, i: number) => Atomics.add(m, i, 1)',
    ),
  );
  expect(unstepped.filter((what) => what.includes('inc')).length).toBe(1);
  expect(unstepped.filter((what) => what.includes('later')).length).toBe(1);
  expect(unhooked).toEqual(expect.arrayContaining(['Atomics.add(m, 1, 1)', 'later()']));
});

it('optional calls, tags, patterns and loops that assign elements keep their meaning', async () => {
  const { unhooked } = await keepsMeaning(
    run(
      'const o: any = { f: (x: any) => Atomics.add(m, 0, x), t(s: any, v: any) { return [s.raw, v, this === o, Atomics.add(m, 1, 1)] } }; let no: any; const seen = [o?.f(1), o.f?.(2), no?.f(g(1)), no?.[g(2)](g(3)), o?.["f"]?.(3), (o?.f)(4), o.t`a${Atomics.add(m, 2, 1)}b`]; [m[3], m[4] = Atomics.add(m, 0, 1)] = [7] as any; ({ a: m[5], ...no } = { a: 8, b: 9 } as any); for (m[6] of [1, 2]) Atomics.add(m, 7, m[6]); for (m[8] in [1, 2]); return [seen, no]',
    ),
  );
  expect(unhooked).toEqual(expect.arrayContaining(['m[3]', 'm[4]', 'm[5]', 'm[6]', 'm[8]']));
});

it('an execution that is given up runs no finally', async () => {
  const { kinds, memory } = await runOnEngine(
    'export function work(m: Int32Array) { try { for (let i = 0; ; i++) Atomics.add(m, 0, 1) } catch { Atomics.add(m, 1, 1) } finally { Atomics.add(m, 2, 1) } }',
    { stepLimit: 50 },
  );
  expect(kinds).toEqual(['limit']);
  expect(memory[0]).toBeGreaterThan(40);
  expect(memory.slice(1, 3)).toEqual([0, 0]);
});

it('a barrier on which CPUs spin takes few steps', async () => {
  const { kinds, steps } = await runOnEngine(
    'export function work(m: Int32Array) { Atomics.add(m, 0, 1); for (;;) { const n = Atomics.load(m, 0); if (n === 3) break } }',
    { cpus: 3, executions: 50 },
  );
  expect(new Set(kinds)).toEqual(new Set(['complete']));
  expect(steps).toBeLessThan(500);
});

it('functions keep name, length and kind, arrays theirs, and frozen classes can be used', async () => {
  const { bare } = await keepsMeaning(
    run(
      'const o = Object.freeze({ f }); return [f.name, f.length, typeof f, f instanceof Function, Object.keys(f), JSON.stringify({ f }), m instanceof Int32Array, Object.isFrozen(A.prototype), new A().up(m), o.f(m), Object.getOwnPropertyNames(A.prototype), A.prototype.up.length]',
      'function f(m: any, n = 1, ...rest: any[]) { return Atomics.add(m, 0, n) } class A { up(m: any) { return Atomics.add(m, 1, 1) } } Object.freeze(A.prototype); Object.freeze(A)',
    ),
  );
  expect(bare.error).toBeUndefined();
});

describe('shared memory that grows', () => {
  // The compiler's library knows no growable buffers.
  const growable = (): SharedArrayBuffer =>
    Reflect.construct(SharedArrayBuffer, [8, { maxByteLength: 64 }]) as SharedArrayBuffer;

  it('is looked at when the operation happens, not when it is announced', async () => {
    const loaded = await load(
      write({
        'src/main.ts':
          'export function late(m: Int32Array) { return Atomics.add(m, 3, 1) } export function early(m: Int32Array) { try { return Atomics.add(m, 3, 1) } catch (e) { return (e as Error).name } } export function grow(m: any) { Atomics.load(m, 0); m.buffer.grow(32); return m.length }',
      }),
      'stepped',
    );
    const rt = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
    const { late, early, grow } = await nativeImport(loaded.entryUrl);
    const words = (): Int32Array => new Int32Array(growable());
    let m = words();
    expect(
      takeTurns(rt, [
        [grow, m],
        [late, m],
      ]).results,
    ).toEqual([8, 0]);
    m = words();
    expect(
      takeTurns(rt, [
        [early, m],
        [grow, m],
      ]).results,
    ).toEqual(['RangeError', 8]);
  });

  it('keeps its addresses to itself', async () => {
    const { runtimeUrl } = await load(write({ 'src/main.ts': 'export {}' }), 'stepped', { instrumented: [] });
    const { addressOf } = (await nativeImport(runtimeUrl)) as SteppedRuntime;
    const first = new Int32Array(growable());
    const second = sharedWords(1);
    expect(addressOf(first, 1)).toBeLessThan(addressOf(second, 0));
    (first.buffer as unknown as { grow(length: number): void }).grow(64);
    const own = Array.from({ length: 16 }, (_, i) => addressOf(first, i));
    expect(own).not.toContain(addressOf(second, 0));
  });
});

it('types of functions are not those of the generators that they become', async () => {
  const { bare } = await keepsMeaning(
    run(
      'const h = <T,>(x: T): T => (f(m), x); return [f(m), h<number>(4), E.B, new A().m(m), is(m)]',
      'enum E { A = 1, B = A << 2 } function f(m: any): number { return Atomics.add(m, 0, E.B) } function is(m: unknown): m is Int32Array { return Atomics.load(m as Int32Array, 0) > 0 } class A { m(m: any): number { return Atomics.add(m, 1, 1) } }',
    ),
  );
  expect(bare.error).toBeUndefined();
});
