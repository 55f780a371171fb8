import { describe, expect, it } from 'vitest';
import { type LoadSettings, emitted, load, nativeImport, sharedWords, write } from '../fixture.ts';
import { BUILDS, threeWays } from './threeWays.ts';

const RUN = 'export function run(m: Int32Array, p: number[], g: (...a: any[]) => any): any {\n';

/** Modules besides the entry, what stands before `run` in the entry, its body, and calls that stay. */
type Case = readonly [what: string, files: Record<string, string>, before: string, body: string, stays?: string[]];

const LIB = `export const ONE = 1;
const HALF = 0.5;
export const inc = (m: Int32Array, i: number) => Atomics.add(m, i, ONE);
export function swap(m: Int32Array, i: number, j: number) { const a = Atomics.load(m, i); Atomics.store(m, i, Atomics.load(m, j)); Atomics.store(m, j, a); }
export function half(m: Int32Array, i: number) { return inc(m, i) * HALF; }
export function pick(m: Int32Array, i: number, by = 3) { if (Atomics.load(m, i) > 4) return 'much'; if (i === 1) { inc(m, 1); } else inc(m, 2); let k = by; k += inc(m, 3); return { k, i }; }
`;
const LOOPS = `import { inc } from './lib.ts';
const LAST = 5;
export function get(m: Int32Array, i: number): boolean {
  for (;;) {
    const seen = Atomics.load(m, i);
    if (seen === 0) return false
    if (Atomics.compareExchange(m, i, seen, seen + 1) === seen) return true;
  }
}
export function find(m: any, what: number, from = 0) { for (let i = from; i < LAST; i++) { const { x: seen, y = seen } = { x: Atomics.load(m, i) } as any; if (y === what) return i; if (seen > 900) { continue } Atomics.add(m, i, 1) } }
export function tidy(m: any, i: number) { try { if (i > 3) return inc(m, i); switch (Atomics.load(m, i)) { case 1: case 2: break; case 3: return 'three'; default: throw new RangeError('odd') } return } catch ({ message }: any) { return [message, inc(m, 7)] } finally { let k = 0; while (k < 2) { k++; inc(m, 6) } } }
export const known = (m: any, i: number) => get(m, i) && inc(m, i);
export function both(m: any, i: number, j: number) { if (!get(m, i)) return 0; if (get(m, j)) { inc(m, 0); return get(m, i) ? 2 : 3 } const [p, q] = [inc(m, 1), 4]; return find(m, p) === undefined ? q : 1 }
export function drop(m: any, i: number) { while (Atomics.sub(m, i, 1) > 2) inc(m, 6) }
`;
const IMPORT = `import { half, inc, ONE as EINS, pick, swap } from './lib.ts';\n`;
const lib = { 'src/lib.ts': LIB };
const loops = { ...lib, 'src/loops.ts': LOOPS };
const FROM_LOOPS = `import { both, drop, find, get, known, tidy } from './loops.ts';\n`;

const cases: readonly Case[] = [
  ['expressions and statements', lib, IMPORT, 'swap(m, 0, 1); return [inc(m, 2), half(m, 2), swap(m, 2, 3), EINS]'],
  ['early returns', lib, IMPORT, 'return [pick(m, 0), pick(m, 1), pick(m, 2, 9), pick(m, 9), pick(m, 3, undefined)]'],
  [
    'arguments with effects, in their order',
    lib,
    IMPORT,
    'let i = 0; const f = () => i++; inc(m, i++); swap(m, i, ++i); swap(m, f(), i); inc((g(i), m), (g("x"), i = 2)); inc((i = 4, m), i); return [i, inc(m, inc(m, inc(m, 0)))]',
  ],
  [
    'arguments that other arguments change',
    lib,
    IMPORT,
    'let i = 1; let j = 2; swap(m, i, (i = 5, 3)); swap(m, j, Atomics.load(m, j)); for (let k = 0; k < 3; k++) swap(m, k, inc(m, k) & 7); return [i, j]',
  ],
  [
    'too few and too many arguments',
    lib,
    IMPORT,
    'return [(inc as any)(m, 0, g("a"), inc(m, 1)), (pick as any)(m), ((inc as any)(m), 1), (swap as any)(m, ...[0, 1])]',
    ['swap'],
  ],
  [
    'names that mean something else at the call',
    lib,
    `${IMPORT}const HALF = 9, ONE = 7, k = 5, a = 6;\n`,
    'const b = [HALF, ONE, k, a]; { const Atomics2 = 1, a = 3; swap(m, 0, 1); b.push(half(m, 0), a) } return [b, pick(m, 0), pick(m, 2)]',
  ],
  [
    'shadowed globals',
    lib,
    IMPORT,
    'const r = []; { const Atomics = { add: () => 70 }; r.push(inc(m, 0)); } const undefined2 = 1; return r',
    ['inc'],
  ],
  [
    'shadowed names of the same module',
    {},
    'const by = 2; const up = (m: any, i: number) => Atomics.add(m, i, by);\n',
    'const r = [up(m, 0)]; { const by = 40; r.push(up(m, 0), by) } return [r, m[0]]',
    ['up'],
  ],
  [
    'recursion',
    {
      'src/lib.ts':
        'export function down(m: any, i: number): number { return i === 0 ? Atomics.add(m, 0, 1) : down(m, i - 1) + 1 }\nexport const even = (m: any, i: number): boolean => i === 0 ? Atomics.add(m, 1, 1) > 0 : odd(m, i - 1);\nexport const odd = (m: any, i: number): boolean => i === 0 ? false : even(m, i - 1);',
    },
    `import { down, even } from './lib.ts';\n`,
    'return [down(m, 3), even(m, 4), even(m, 3)]',
    ['down', 'odd'],
  ],
  [
    'what throws',
    {
      'src/lib.ts':
        'export const bad = (m: any, i: number) => Atomics.add(m, i, 1);\nexport function late(m: any, o: any) { Atomics.add(m, 0, 1); const x = o.x.y; Atomics.add(m, 1, 1); return x; }',
    },
    `import { bad, late } from './lib.ts';\n`,
    'const r: any[] = []; try { bad(m, 99) } catch (e) { r.push((e as Error).name) } try { late(m, {}) } catch (e) { r.push((e as Error).name) } finally { bad(m, 2) } r.push(late(m, { x: { y: 3 } })); late(m, {}); return r',
  ],
  [
    'modules that import each other',
    {
      'src/a.ts': `import { b, B } from './b.ts';\nexport const A = 3;\nexport const a = (m: any, i: number) => Atomics.add(m, i, B);\nexport const viaB = (m: any) => b(m, 1);`,
      'src/b.ts': `import { a, A } from './a.ts';\nexport const B = 5;\nexport const b = (m: any, i: number) => Atomics.add(m, i, A) + a(m, i);`,
    },
    `import { viaB } from './a.ts';\nimport { b } from './b.ts';\n`,
    'return [viaB(m), b(m, 2)]',
  ],
  [
    'variables of modules',
    {
      'src/lib.ts':
        'let n = 1; export const begin = () => { n = 1 };\nexport const more = () => { n++ };\nexport const at = (m: any) => Atomics.add(m, 0, n);\nexport const through = (m: any) => { n += 1; return Atomics.add(m, 1, n) };',
    },
    `import { at, begin, more, through } from './lib.ts';\n`,
    'begin(); const r = [at(m)]; more(); r.push(at(m), through(m), through(m)); return r',
    ['at', 'through'],
  ],
  [
    'what belongs to the call',
    {
      'src/lib.ts':
        'export function self(this: any, m: any) { return [this === undefined, Atomics.add(m, 0, 1)] }\nexport function count(m: any, ..._: any[]) { Atomics.add(m, 0, 1); return arguments.length }\nexport const made = (m: any) => { const v = Atomics.add(m, 1, 1); return () => v };\nexport const destructured = (m: any, { x }: any) => Atomics.add(m, 2, x);\nexport const { z } = { z: (m: any) => Atomics.add(m, 3, 1) };',
    },
    `import { count, destructured, made, self, z } from './lib.ts';\n`,
    'return [(self as any)(m), (count as any)(m, 1, 2), made(m)(), made(m)(), destructured(m, { x: 4 }), z(m)]',
    ['self', 'count', 'made', 'destructured'],
  ],
  [
    'names that come a long way',
    {
      'src/lib.ts': `export * from './deep.ts';\nexport { inc as up } from './deep.ts';`,
      'src/deep.ts': `import { STEP } from './steps.ts';\nimport * as steps from './steps.ts';\nconst Own = { two: 2 };\nexport function inc(m: any, i: number) { return Atomics.add(m, i, STEP + Own.two) }\nexport const far = (m: any) => Atomics.add(m, 0, steps.STEP);\nexport default function (m: any) { return inc(m, 5) }`,
      'src/steps.ts': 'export const STEP = 4;',
    },
    `import * as all from './lib.ts';\nimport { up } from './lib.ts';\nimport last from './deep.ts';\n`,
    'return [up(m, 0), all.inc(m, 1), all.far(m), last(m)]',
    ['far', 'default'],
  ],
  [
    'elements, properties and objects',
    {
      'src/lib.ts':
        'export function put(a: any, i: number, o: any) { a[i] = Atomics.load(a, i) + 1; a[i]++; a[i + 1] += a[i]; o.x = i; o.a ??= a.length; const i2 = i, x = { i, i2, o: o.x, [i]: i }; return { x, i } }\nexport function scale(m: any, by: number) { const before = m[0]; m[0] = before * by; return Atomics.load(m, 0) }',
    },
    `import { put, scale } from './lib.ts';\n`,
    'const o: any = {}; return [put(m, 2, o), put(p, 0, o), scale(m, 3), o]'.replace(', put(p, 0, o)', ''),
  ],
  [
    'comments and missing semicolons',
    {
      'src/lib.ts': `export function odd(m: any, // the memory\n  i: number /* where */) {\n  const was = Atomics.load(m, i) // was\n  // between\n  Atomics.store(m, i, was + 1) // now\n  if (was > 3) // much\n    return was /* it */ // end\n  return -was // less\n}\nexport const list = (m: any, i: number) => (Atomics.add(m, i, 1), /* , */ Atomics.add(m, i, 1))`,
    },
    `import { odd, list } from './lib.ts'\n`,
    'const r = [odd(m, // (\n 1, // )\n), odd /* ( */ (m, 5)]\nodd(m, 2)\nlist(m, 3)\n;[list(m, 4 /* , */)].forEach((x) => r.push(x))\nreturn r',
  ],
  [
    'loops, conditions and closures around calls',
    lib,
    IMPORT,
    'const fs: any[] = []; let n = 0; while (inc(m, 0) < 4 && n < 9) { n++; const v = inc(m, 1); fs.push(() => v + inc(m, 2)) } do n++; while (half(m, 3) < 6); const t = n > 3 ? inc(m, 4) : inc(m, 5); const q = inc(m, 6) || inc(m, 7); return [fs.map((f) => f()), n, t, q, `${inc(m, 8)}`, [...[1, 2]].map((x) => inc(m, x))]',
  ],
];

const bodies: readonly Case[] = [
  [
    'bodies before the statements of their calls',
    loops,
    FROM_LOOPS,
    'const r: any[] = []; if (!get(m, 1)) r.push(1); const at = find(m, 9); let x; x = tidy(m, 2); r.push(at, x); switch (find(m, 4, 2)) { case 3: r.push("t"); x = tidy(m, 0); r.push(x); break; default: r.push("d") } drop(m, 3); if (both(m, 4, 5) === 2) r.push(2); const k = known(m, 5) || 7; r.push(k); drop(m, 5); return known(m, 4) ? r : 0',
  ],
  [
    'bodies where there is no list of statements',
    loops,
    FROM_LOOPS,
    'const r: any[] = []\nif (m[1]! > 0) drop(m, 2)\nelse if (get(m, 0)) r.push(3)\nelse drop(m, 1)\nif (m[1] === 0) r.push(4); else if (get(m, 0)) r.push(5)\nelse tidy(m, 0)\nfor (const i of [1, 2]) if (!get(m, i)) break; else r.push(i)\nfor (let i = 0; i < 3; i++) drop(m, i)\nout: if (get(m, 2)) { if (get(m, 3)) break out; r.push(6) }\nif (r.length > 2) return tidy(m, 1)\nreturn r',
  ],
  [
    'names of bodies, and of where they stand',
    loops,
    `${FROM_LOOPS}const LAST = 2;\n`,
    'const seen = 3, i = 1, k = 4; const y = find(m, seen, i), x = get(m, k); { const get2 = 1, seen = find(m, i); if (tidy(m, seen as any)) return [seen, y, x, LAST, k] } return [seen, i]',
    ['get', 'find'],
  ],
  [
    'bodies in other places than before their statement',
    loops,
    FROM_LOOPS,
    'const r = [get(m, 1), find(m, 3)]; while (get(m, 2) && r.length < 4) r.push(1); const o = { get: get(m, 1) }; r.push(m[0]! + (find(m, 5) as any), o.get); let q: any = 1; q += find(m, 6) as any; const { length } = `${get(m, 2)}`; return [r, q, length, typeof get(m, 1), (known(m, 1) as any).x]',
    ['get', 'find'],
  ],
  [
    'arguments of bodies',
    loops,
    FROM_LOOPS,
    'let i = 0; const f = () => i++; drop(m, i++); drop(m, f()); const a = find(m, i, i = 2); let b; b = find((g(i), m), (g("x"), 9), undefined); const c = (find as any)(m), d = (get as any)(m, 1, g("more")); i = find(m, i, i) as any; return [a, b, c, d, i]',
    ['get'],
  ],
];

const everything = [
  ...cases.map((of) => ['small', ...of] as const),
  // Called as often as here, a body would stay where it is.
  ...bodies.map((of) => ['all', ...of] as const),
];

describe('a small function in the place of its call', () => {
  it.each(everything)('%s: %s', async (inlines, _, files, before, body, stays = []) => {
    const text = `${before}${RUN}${body}\n}\n`;
    const ways = await threeWays({ ...files, 'src/main.ts': text }, { inlines });
    for (const build of BUILDS) {
      expect(ways.driven[build]).toEqual(ways.bare);
      expect(ways.handedOver[build]).toEqual(ways.bare);
      expect(ways.inlined[build]).toEqual(ways.called[build]);
      expect(ways.allInlined[build]).toEqual(ways.called[build]);
    }
    expect(ways.ops).toEqual(ways.operations);
    const run = /function\* run\$s\([^]*?\n}\n/.exec(ways.code)![0];
    const called = [...run.matchAll(/yield\* (\w+)\$s\d*\(/g)].map(([, name]) => name!);
    const own = new Set([...called].filter((name) => /^[a-z]/.test(name) && !RUNTIME.has(name)));
    expect([...own].filter((name) => name !== 'f')).toEqual(stays);
  });

  it('tells call sites', async () => {
    const files = {
      'src/lib.ts': `import { type CallSite } from './site.ts';\nexport function lock(m: any, i: number, how = 2, site: CallSite = 0) { return [note(m, i, how, site), note(m, i)] }\nexport function note(m: any, i: number, how = 7, site: CallSite = 0) { Atomics.add(m, i, how); return [how, site] }`,
      'src/site.ts': 'export type CallSite = number;',
      'src/main.ts': `import { lock, note } from './lib.ts';\n${RUN}return [lock(m, 0), lock(m, 1, 5), lock(m, 2, 5, 900), note(m, 3), note(m, 4, undefined, undefined), ((s?: number) => note(m, 5, 1, s))()] }`,
    };
    const ways = await threeWays(files);
    expect(ways.driven['stepped']).toEqual(ways.bare);
    expect(ways.inlined).toEqual(ways.called);
    const sites = (ways.bare.value as unknown[]).flat(2).filter((site) => (site as number) > 0);
    expect(sites.length).toBeGreaterThan(10);
    expect(ways.code).not.toMatch(/yield\* (lock|note)/);
  });

  it('leaves types and plain JavaScript apart', async () => {
    const files = {
      'src/lib.ts':
        'type N = number;\nexport const inc = <T extends number>(m: any, i: T): N => Atomics.add(m as Int32Array, i! as N, 1) satisfies N;',
      'src/plain.js': `import { inc } from './lib.ts';\nexport const twice = (m) => [inc(m, 0), inc(m, 0)];`,
      'src/main.ts': `import { inc } from './lib.ts';\nimport { twice } from './plain.js';\n${RUN}return [twice(m), inc<1>(m, 1)] }`,
    };
    const ways = await threeWays(files);
    expect(ways.handedOver['stepped']).toEqual(ways.bare);
    expect(ways.inlined).toEqual(ways.called);
    expect(ways.code).not.toContain('yield* inc');
  });

  it('keeps lines of what is around it', async () => {
    const files = {
      ...lib,
      'src/main.ts': `${IMPORT}${RUN}  inc(\n    m,\n    0,\n  );\n  swap(m, 1, 2);\n  throw new Error('here');\n}`,
    };
    const root = write(files);
    const lines: (string | undefined)[] = [];
    for (const settings of [{}, { inlines: 'none' }] as LoadSettings[]) {
      const { entryUrl } = await load(root, 'stepped', settings);
      const run = (await nativeImport(entryUrl))['run'] as (m: Int32Array) => void;
      try {
        run(sharedWords());
      } catch (error) {
        lines.push(await originalLine(entryUrl, (error as Error).stack!));
      }
    }
    expect(lines).toEqual(['src/main.ts:8', 'src/main.ts:8']);
  });

  it('is not done when it is not wanted', async () => {
    const root = write({ ...lib, 'src/main.ts': `${IMPORT}${RUN}return inc(m, 0) }` });
    const loaded = await load(root, 'stepped', { inlines: 'none' });
    expect(emitted(loaded)).toContain('yield* inc$s');
    expect(loaded.buildHash).toBe((await load(root, 'stepped')).buildHash);
  });
});

const RUNTIME = new Set(['call', 'callMethod', 'callOn', 'operate', 'wait', 'bulkMethod']);

/** Where the source map says that the top frame of a stack is. */
async function originalLine(url: string, stack: string): Promise<string | undefined> {
  const { SourceMap } = await import('node:module');
  const { readFileSync } = await import('node:fs');
  const [, line, column] = /\.js:(\d+):(\d+)/.exec(stack) ?? [];
  const map = new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')));
  const entry = map.findEntry(Number(line) - 1, Number(column) - 1) as { originalLine: number; originalSource: string };
  return `${/src\/\w+\.ts$/.exec(entry.originalSource)?.[0]}:${entry.originalLine + 1}`;
}
