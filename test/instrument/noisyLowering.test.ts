import { describe, expect, it } from 'vitest';
import { emitted, load, nativeImport, sharedWords, write } from './fixture.ts';

/** Runs the body of a function over shared `m` and plain `p` in both builds, from the same state. */
async function both(body: string) {
  const root = write({
    'src/main.ts': `export function run(m: Int32Array, p: number[], g: (...a: any[]) => any) {\n${body}\n}\n`,
  });
  const results = [];
  for (const build of ['bare', 'noisy'] as const) {
    const loaded = await load(root, build);
    const { run } = await nativeImport(loaded.entryUrl);
    const memory = sharedWords().map((_, i) => i + 1);
    const m = sharedWords();
    m.set(memory);
    const p = [5, 6, 7];
    const calls: unknown[][] = [];
    const value = run(m, p, (...args: unknown[]) => calls.push(args));
    results.push({ loaded, outcome: { value, m: [...m], p, calls } });
  }
  const [bare, noisy] = results as [(typeof results)[0], (typeof results)[0]];
  expect(noisy.outcome).toEqual(bare.outcome);
  const what = (sites: readonly { what: string }[]) => sites.map((site) => site.what);
  return {
    value: noisy.outcome,
    code: emitted(noisy.loaded),
    hooked: what(noisy.loaded.sites).slice(1),
    unhooked: what(noisy.loaded.unhooked),
  };
}

describe('noisy lowering', () => {
  it.each([
    ['reads', 'return [m[0], m[p[0]! - 5], (m)[1], m[1, 2], p[1], "abc"[1], m["length"], m[`length`]]', 7],
    [
      'non-null and assertions',
      'm[0]!++; (m[1] as number)--; ++m[2]!; (<number>m[3])++; (m[4])! += 2; return m[5]! + 1',
      6,
    ],
    [
      'every assignment',
      'm[0] = 9; m[1] += 2; m[2] -= 2; m[3] *= 3; m[4] /= 2; m[5] %= 4; m[6] **= 2; m[7] <<= 3; m[8] >>= 1; m[9] >>>= 1; m[10] &= 6; m[11] |= 1; m[12] ^= 5',
      13,
    ],
    ['logical assignment', 'm[0] ||= 8; m[1] &&= 0; m[1] ||= 4; p[9] ??= 3; return m[1] ??= g()', 5],
    [
      'values of assignments',
      'return [m[0] = 1.5, m[0] += 0.5, m[0]++, ++m[0], m[1]--, --m[1], (p[7] = m[2] = 300) + 1]',
      8,
    ],
    [
      'all atomics',
      'return [Atomics.load(m, 0), Atomics.store(m, 1, 7.9), Atomics.add(m, 2, 3), Atomics.sub(m, 3, 1), Atomics.and(m, 4, 4), Atomics.or(m, 5, 1), Atomics.xor(m, 6, 2), Atomics.exchange(m, 7, 3), Atomics.compareExchange(m, 8, 9, 2), Atomics.notify(m, 0), Atomics.wait(m, 0, 77), Atomics.wait(m, 0, 1, 1), Atomics.isLockFree(4)]',
      13,
    ],
    ['nesting', 'return Atomics.add(m, m[0]! & 7, Atomics.load(m, m[1]!)) + m[m[m[0]!]!]!', 7],
    [
      'comments',
      'm /* [ */ [ /* ] */ 0 // ]\n ] /* = */ = /* 1 */ 2; Atomics /* . */ . /* ( */ add /* ( */ ( /* , */ m, 0, 1)',
      2,
    ],
    ['reading before the right side runs', 'm[0] += (m[0] = 50, 1); m[m[1]!] += m[1]!++; return [m[0], m[1]]', 7],
    [
      'an if without braces',
      'if (m[0] === 99) m[1]++\n  else m[2]++\n  if (p) m[3]--\n  for (let i = 0; i < 2; i++) m[4]!++\n do m[5]-- ; while (m[5]! > 0)',
      7,
    ],
    ['line starts', 'let x = 1\n  ++m[0]\n  m[1]++\n  ;[m[2]].map(g)\n  x = m[3]!\n  m[4]!--\n  return x', 5],
    [
      'calls that only a missing semicolon keeps apart',
      'm[0]++\n(g)(1)\n  const x = m[1]--\n  ;(g)(x)\n  m[2] = m[3]!++\n(g)(2)\n  m[4] = p.length++\n[3].forEach(g)',
      5,
    ],
    [
      'arrows and returns',
      'const f = (i: number) => m[i]!++\n  const h = (i: number) => (m[i] = 4)\n  if (f(0) === 1) return m[1]!++\n  ;(h)(1)',
      3,
    ],
    [
      'class fields',
      'class A { x = m[0]!++\n  ["y"] = m[1]!\n  static z = m[2]; [`w${p[0]}`] = 1 }\n return [{ ...new A() }, A.z]',
      4,
    ],
    [
      'calls keep their receiver',
      'const o: any = { k() { return this === o } }; const k = "k"; return [o[k](), (o[k])(), o[k]!(), o?.[k](), o[k]?.(m[0]), new (class { a = [Map] })().a[0]!.name]',
      2,
    ],
    ['chains that begin with an element', 'return [[m][0]?.length, p[0]?.toFixed(1), ((p as any)[9])?.x[m[0]!++]]', 4],
    ['new', 'const k: any = [[Map, Set]]; return [new k[0][m[0]! & 1](), new (k[0][0])(), new k[0][1]([m[0]])]', 3],
    [
      'spread, template, generator and await',
      'function* it() { m[0] = yield m[1]; m[2] += yield 3 }\n const i = it(); i.next(); i.next(5); i.next(6);\n return [`${m[0]}`, ...[m[2]!], Atomics.add(...[m, 0, 1] as const)]',
      6,
    ],
    [
      'strings and bigint',
      'const b = new BigInt64Array(new SharedArrayBuffer(16)); b[0] = 5n; b[0]!++; b[0]! += 2n; Atomics.add(b, 0, 1n); return [String(b[0]!--), String(b[0])]',
      6,
    ],
    ['out of range', 'return [m[99], m[99]!++, (m[99] = 4), m[-1], (m as any)[p.length > 0 ? "length" : 0]]', 5],
  ])('keeps the meaning of %s', async (_, body, hooks) => {
    const { hooked } = await both(body);
    expect(hooked).toHaveLength(hooks);
  });

  it('throws what the bare build throws', async () => {
    const root = write({
      'src/main.ts':
        'export const f = [(m: any) => Atomics.load(m, 99), (m: any) => Atomics.load(), () => (null as any)[0], (m: any) => { Object.freeze(m)[0] = 1 }]',
    });
    const [bare, noisy] = await Promise.all(
      (['bare', 'noisy'] as const).map(async (build) => (await nativeImport((await load(root, build)).entryUrl))['f']),
    );
    const thrown = (f: (m: unknown) => unknown, m: unknown) => {
      try {
        return f(m);
      } catch (error) {
        return (error as Error).name;
      }
    };
    for (let i = 0; i < 4; i++) {
      const m = i === 3 ? [1] : sharedWords();
      expect(thrown(noisy[i], m)).toMatch(/Error$/);
      expect(thrown(noisy[i], m)).toBe(thrown(bare[i], m));
    }
  });

  it('evaluates target, index and value once and in order', async () => {
    const { value } = await both(
      'const t = (x: any) => { g(x); return x }; t(m)[t(0)] = t(1); t(m)[t(1)] += t(2); t(m)[t(2)]++; Atomics.add(t(m), t(3), t(4))',
    );
    expect(value.calls.map(([x]) => (typeof x === 'number' ? x : 'm'))).toEqual([
      'm',
      0,
      1,
      'm',
      1,
      2,
      'm',
      2,
      'm',
      3,
      4,
    ]);
  });

  it.each([
    ['aliased methods', 'const { add } = Atomics; add(m, 0, 1)', ['{ add } = Atomics']],
    ['an aliased object', 'const A = Atomics; A.add(m, 0, 1)', ['A = Atomics']],
    ['Atomics as an argument', 'g(Atomics)', ['g(Atomics)']],
    ['a borrowed method', 'Atomics.add.call(Atomics, m, 0, 1)', ['Atomics.add.call(Atomics, m, 0, 1)']],
    ['a computed method', 'Atomics["add"](m, 0, 1)', ['Atomics["add"](m, 0, 1)']],
    ['optional Atomics calls', 'Atomics.add?.(m, 0, 1)', ['Atomics.add?.(m, 0, 1)']],
    [
      'Atomics of the global object',
      'globalThis.Atomics.add(m, 0, 1); const { Atomics: B } = globalThis',
      ['globalThis.Atomics.add(m, 0, 1)', '{ Atomics: B } = globalThis'],
    ],
    ['optional elements', 'return m?.[0]', ['m?.[0]']],
    ['elements of optional members', 'const o: any = { m }; return o?.m[0] + o?.m![1]', ['o?.m[0]', 'o?.m![1]']],
    [
      'destructuring targets',
      '[m[0], ...(p as any)[1]] = [1, 2]; ({ a: m[2], b: m[3] = 4 } = { a: 5 } as any)',
      ['m[0]', '(p as any)[1]', 'm[2]', 'm[3]'],
    ],
    ['delete', 'delete (p as any)[0]', ['(p as any)[0]']],
    ['tagged templates', 'const t: any = [(x: any) => x[0]]; return t[0]`x`', ['t[0]']],
    ['loop targets', 'for (m[0] of [1, 2]); for (m[1] in { 7: 1 });', ['m[0]', 'm[1]']],
    ['elements inside what new constructs', 'const k: any = [{ C: Set }]; return new k[0].C([m[0]])', ['k[0]']],
    [
      'logical assignment to a changing target',
      'const f = () => m; f()[0] ||= 1; m[p[0]!] &&= 2',
      ['f()[0] ||= 1', 'm[p[0]!] &&= 2'],
    ],
  ])('lists %s as unhooked and leaves them as they are', async (_, body, expected) => {
    const { unhooked } = await both(body);
    expect(unhooked).toEqual(expected);
  });

  it('takes only the global Atomics', async () => {
    const { hooked, unhooked } = await both(
      'const f = (Atomics: any) => Atomics.add(m, 0, 1); return [f({ add: () => 5 }), { Atomics: 1 }.constructor === Object]',
    );
    expect(hooked).toEqual([]);
    expect(unhooked).toEqual([]);
  });

  it('avoids names of the subject', async () => {
    const { code } = await both('const __pagetorture = m[0]; return __pagetorture');
    expect(code).toContain('import * as __pagetorture_ from');
  });

  it('leaves shadow memory and everything outside the folders alone', async () => {
    const access = 'export const f = (m: Int32Array) => m[0]! + Atomics.load(m, 1);';
    const root = write({
      'src/main.ts':
        "export { f } from './mm/a.ts'; export { f as g } from './mm/debug/b.ts'; export { f as h } from './c.ts';",
      'src/mm/a.ts': access,
      'src/mm/debug/b.ts': access,
      'src/c.ts': access,
    });
    const loaded = await load(root, 'noisy', { instrumented: ['./src/mm/'], shadow: ['src/mm/debug'] });
    expect(loaded.sites.map(({ file }) => file)).toEqual(['', 'src/mm/a.ts', 'src/mm/a.ts']);
    for (const file of ['./mm/debug/b.js', './c.js']) expect(emitted(loaded, file)).not.toContain('__pagetorture');
    expect(emitted(loaded, './mm/a.js')).toContain('__pagetorture.load(2, m, 1)');
  });

  it('cuts long site texts', async () => {
    const { hooked } = await both(`return m[${'0 + '.repeat(40)}0]`);
    expect(hooked[0]).toHaveLength(80);
  });
});
