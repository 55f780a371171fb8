import { describe, expect, it } from 'vitest';
import { AWAIT_EQUAL, AWAIT_OTHER, OP_MASK, UNUSED } from '../../../src/instrument/stepped/op.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import { type SteppedRuntime, takeTurns } from './takeTurns.ts';

const HEAD = `
  import { randomInt as outside } from 'node:crypto'
  import * as tools from 'node:crypto'
  const pause = (Atomics as { pause?: () => void }).pause
  const cpuRelax: () => void = pause ?? (() => {})
  function nothing() {}
  const something = () => { state.n++ }
  const state = { n: 0, m: undefined as any }
  const FREE = 0
  let free = 0
  function again() { again() }
  export const change = () => { free = 1 }
`;

async function run(body: string, m = sharedWords(), want: unknown = 0) {
  const subject = await load(
    write({ 'src/main.ts': `${HEAD}\nexport function work(m: Int32Array, want: any) {\n${body}\n}\n` }),
    'stepped',
  );
  const rt = (await nativeImport(subject.runtimeUrl)) as SteppedRuntime;
  const { work } = await nativeImport(subject.entryUrl);
  return { ...takeTurns(rt, [[work, m, want]]), subject };
}

describe('operations that a loop repeats until it gets what it wants', () => {
  it.each([
    ['while (Atomics.compareExchange(m, 0, 0, 1) !== 0);', AWAIT_EQUAL, 0],
    ['while (Atomics.compareExchange(m, 0, FREE, 1) != FREE) {}', AWAIT_EQUAL, 0],
    ['while (Atomics.compareExchange(m, 0, want, 1) !== want) cpuRelax()', AWAIT_EQUAL, 0],
    ['while (0 !== Atomics.compareExchange(m, 0, 0, 1)) { Atomics.pause?.(); ; }'.replace('?.', ''), AWAIT_EQUAL, 0],
    ['while (Atomics.load(m, 0) !== 0) nothing()', AWAIT_EQUAL, 0],
    ['while (Atomics.load(m, 0) !== want) { { cpuRelax() } }', AWAIT_EQUAL, 0],
    ['while (Atomics.load(m, 0) === 1) ;', AWAIT_OTHER, 1],
    ['do cpuRelax(); while ((Atomics.load(m, 0)) == 1)', AWAIT_OTHER, 1],
    ['for (; Atomics.load(m, want + 0) !== 0; );', AWAIT_EQUAL, 0],
    ['const idle = () => {}; while (Atomics.load(m, 0) !== 0) idle()', AWAIT_EQUAL, 0],
    [
      'const spin = () => { const idle = () => {}; while (Atomics.load(m, 0) !== 0) { idle() } }; spin()',
      AWAIT_EQUAL,
      0,
    ],
    ['let own = 1; own = 0; while (Atomics.load(m, own) !== own);', AWAIT_EQUAL, 0],
  ])('%s', async (body, flag, awaited) => {
    const { stops } = await run(body);
    expect(stops[0]!.kind & ~OP_MASK).toBe(flag);
    expect(stops[0]!.a).toBe(awaited);
  });

  it.each([
    'while (Atomics.compareExchange(m, 0, 0, 1) !== 1) break;',
    'while (Atomics.compareExchange(m, 0, 0, 1) === 5);',
    'let i = 0; while (Atomics.load(m, 0) !== i) i++;',
    'let i = 0; while (Atomics.load(m, i) !== 0) { i++ }',
    'while (Atomics.load(m, 0) !== free);',
    'while (Atomics.load(m, 0) !== 0) something()',
    'while (Atomics.load(m, 0) !== 0) Atomics.load(m, 1)',
    'while (Atomics.load(m, 0) === 1) { Atomics.wait(m, 0, 1) }',
    'while (Atomics.add(m, 0, 1) !== 0);',
    'while (Atomics.load(m, 0) > 0);',
    'if (Atomics.load(m, 0) !== 0) ;',
    'for (let i = 0; Atomics.load(m, 0) !== 0; i++);',
    'while (Atomics.load(m, 0) !== 0 && want === 0);',
    'const cpuRelax = () => { Atomics.add(m, 0, 0) }; while (Atomics.load(m, 0) !== 0) cpuRelax()',
    'const spin = (pause: any) => { while (Atomics.load(m, 0) !== 0) pause() }; spin(() => Atomics.load(m, 1))',
    'const spin = (nothing = () => { state.n++ }) => { while (Atomics.load(m, 0) !== 0) nothing() }; spin()',
    'const spin = (Atomics: any) => { while (globalThis.Atomics.load(m, 0) !== 0) Atomics.pause() }; spin({ pause() {} })',
    'while (Atomics.load(m, 0) !== 0) again()',
    'let relax = () => {}; while (Atomics.load(m, 0) !== 0) relax()',
    'const idle = (x = state.n++) => {}; while (Atomics.load(m, 0) !== 0) idle()',
  ])('is not %s', async (body) => {
    const { stops } = await run(body);
    expect(stops[0]!.kind & (AWAIT_EQUAL | AWAIT_OTHER)).toBe(0);
  });
});

it('says whose results nobody uses', async () => {
  const { stops } = await run(
    'Atomics.add(m, 0, 1); const x = Atomics.add(m, 1, 1); void Atomics.add(m, 2, 1); for (let i = 0; i < 1; Atomics.add(m, 3, 1), i++); (Atomics.add(m, 4, 1)); const f = () => Atomics.add(m, 5, 1); f(); x ? Atomics.add(m, 6, 1) : 0; return (Atomics.add(m, 7, 1), x)',
  );
  expect(stops.map(({ kind }) => (kind & UNUSED) !== 0)).toEqual([true, false, true, true, true, false, true]);
});

describe('turns of loops', () => {
  it('are told with what they change', async () => {
    const m = sharedWords();
    const { turns, subject } = await run(
      'let n = 0, seen: number; let [a, b] = [0, 0]; do { const own = 1; let tmp = own; tmp++; seen = Atomics.load(m, 0); [a, b] = [b + 1, n]; ({ b } = { b: 5 }); n++ } while (n < 3)',
      m,
    );
    expect(turns.map(({ turn, locals }) => [turn, ...locals])).toEqual([
      [0, undefined, 0, 0, 0],
      [1, 0, 1, 5, 1],
      [2, 0, 6, 5, 2],
    ]);
    expect(subject.sites[turns[0]!.site]).toMatchObject({ line: 15, what: 'n < 3)' });
  });

  it('count anew each time the loop is entered', async () => {
    const { turns } = await run('for (const _ of [1, 2]) { let n = 0; while (n < 2) { n++; Atomics.load(m, 0) } }');
    expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 0, 1]);
  });

  it('are not told of loops that end by themselves, or have no points', async () => {
    const { turns } = await run(
      'for (let i = 0; i < 2; i++) Atomics.load(m, 0); for (const x of [1, 2]) Atomics.load(m, x); let n = 0; while (n < 3) n++; const f = () => { while (n < 5) n++; return () => Atomics.load(m, 0) }; f()()',
    );
    expect(turns).toEqual([]);
  });

  it('are told of loops that count and take back what they counted', async () => {
    const { turns } = await run(
      'let left = 2; for (let i = 0; i < 1; i++) { Atomics.load(m, 0); if (left-- > 0) i-- }',
    );
    expect(turns.map(({ locals }) => locals)).toEqual([
      [0, 2],
      [0, 1],
      [0, 0],
    ]);
  });

  it('keep labels', async () => {
    const { turns } = await run(
      'let n = 0; a: b: while (true) { c: for (;;) { n++; Atomics.load(m, 0); if (n === 2) continue a; if (n === 4) break b; if (n === 3) continue c } }',
    );
    expect(turns.map(({ turn }) => turn)).toEqual([0, 0, 1, 1, 0, 1]);
  });
});

describe('effects that no access to shared memory shows', () => {
  const effectsOf = async (step: string): Promise<number> => {
    const { turns } = await run(
      `const o: any = { x: 1 }; const list: number[] = [1]; const map = new Map(); let n = 0; const outer = () => { n++ }; class A { #x = 0; up() { this.#x++ } idle() {} }; const foreign = want as any; const a = new A(); for (;;) { Atomics.load(m, 0); if (Atomics.add(m, 1, 1) > 1) return; ${step} }`,
      sharedWords(),
      { below: () => 0 },
    );
    return turns[1]!.effects - turns[0]!.effects;
  };

  it.each([
    'o.x = 2',
    'o.x++',
    'o["x"] = 2',
    'delete o.x',
    'list.push(1)',
    'list[0] = 4',
    'map.set(1, 2)',
    'outer()',
    'free = 2',
    'a.up()',
    '({ x: o.x } = { x: 4 })',
    'something()',
    'for (const x of [1]) o.x = x',
    'const alias = o; alias.x = 1',
    'outside(4)',
    'tools.randomInt(4)',
    'want.below?.(4)',
    'want?.below(4)',
    'foreign.below(4)',
    'Math.random()',
    'Date.now()',
    'Object.assign(o, { x: 2 })',
    'Reflect.set(o, "x", 2)',
  ])('count %s', async (step) => expect(await effectsOf(step)).toBeGreaterThan(0));

  it.each([
    'n = 1',
    'n++',
    'const fresh: any = {}; fresh.x = 1; fresh.x++',
    'const found: number[] = []; found.push(1)',
    'm[5] = 1',
    'Atomics.store(m, 5, 1)',
    'cpuRelax()',
    'list.slice()',
    'const made = new A()',
    'Math.max(1, 2)',
    'Number.isInteger(n)',
    'Object.keys(o)',
    'parseInt("1")',
    'list.at(0)?.toFixed(1)',
    'a.idle()',
  ])('do not count %s', async (step) => expect(await effectsOf(step)).toBe(0));
});
