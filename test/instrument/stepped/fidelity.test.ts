import { expect, it } from 'vitest';
import { BUILDS, threeWays } from './threeWays.ts';

const main = (body: string, before = ''): Record<string, string> => ({
  'src/main.ts': `${before}\nexport function run(m: any, p: any, g: any): any {\n${body}\n}\n`,
});

/** Programs that an earlier lowering changed, or that are near to such ones. */
const same: readonly (readonly [what: string, files: Record<string, string>])[] = [
  [
    'a variable of a body that has the name of one of its loop',
    main(
      'let n = 0; for (let i = 0; i < 3; i = i + 1) { let i = 5; Atomics.add(m, 0, 1); n += i } let k = 0; while (k++ < 2) { const k = 7; Atomics.add(m, 1, k) } do { let n = 1; Atomics.add(m, 2, n) } while (n++ < 17); return [n, k]',
    ),
  ],
  [
    'a method that an argument replaces',
    main(
      'const o: any = { f: (x: any) => [1, x, Atomics.add(m, 0, 1)] }; const k = "f"; const a = o.f((o.f = () => 2, 7)); o.f = (x: any) => [x, Atomics.add(m, 1, 1)]; return [a, o[k]((o.f = null, 8)), [o][0].f?.(1)]',
    ),
  ],
  [
    'an object that an argument replaces',
    main(
      'let o: any = { n: 1, f(x: any) { return [this.n, x, Atomics.add(m, 0, 1)] } }; const get = () => o; return [o.f((o = { n: 2, f: o.f }, 3)), get().f((o = { n: 4, f: o.f }, 5)), o?.f((o = null, 6))]',
    ),
  ],
  [
    'arguments of a method of nothing',
    main(
      'const o: any = undefined; for (const f of [() => o.f(Atomics.add(m, 0, 50)), () => o[g("k")](Atomics.add(m, 0, 50)), () => ({} as any).f(Atomics.add(m, 1, 50))]) try { f() } catch (e) { g((e as any).name) } return z.f(1)',
      'const z = { f: (x: any) => 1 + Atomics.load(new Int32Array(new SharedArrayBuffer(4)), 0) }',
    ),
  ],
  [
    'a method behind a getter',
    main(
      'let c = 0; const o: any = { get f() { c++; return () => Atomics.add(m, 0, 1) } }; return [o.f(), o?.f(), o["f"](), o.f?.(), c]',
    ),
  ],
  [
    'a circle of imports in which a function is called before its module has run',
    {
      'src/main.ts':
        "import { x } from './b.ts';\nexport function f() { return Atomics.add(words(), 0, 1) }\nfunction words() { return new Int32Array(new SharedArrayBuffer(8)) }\nexport function run(m: any) { return [x, f()] }\n",
      'src/b.ts': "import { f } from './main.ts';\nexport const x = f();\n",
    },
  ],
  [
    'a circle of imports behind a hashbang and directives',
    {
      'src/main.ts':
        "#!/usr/bin/env node\n'use strict'\n// first\nimport { x } from './b.ts'\nexport function f() { return Atomics.add(words(), 0, 1) }\nfunction words() { return new Int32Array(new SharedArrayBuffer(8)) }\nexport function run(m: any) { return [x, f()] }\n",
      'src/b.ts': "import { f } from './main.ts';\nexport const x = f();\n",
    },
  ],
  [
    'imports that change, and such that never do',
    {
      'src/main.ts':
        "import first, { n, reset, next, PLUS as plus, type T, Box, again as more } from './x.ts';\nexport { plus as default, plus, next };\nexport function run(m: any): any { reset(); const seen: T = n; next(m); const box: Box = new Box(n); { const plus = 9; Atomics.add(m, 1, plus); } return [seen, n, more, Atomics.add(m, 0, plus), box.n, first(m), new Box(3) instanceof Box] }\n",
      'src/x.ts':
        "export * from './y.ts';\nexport let n = 1;\nexport { n as again };\nexport type T = number;\nexport const reset = () => void (n = 1);\nexport function next(m: any) { n += Atomics.add(m, 2, 1) + 1 }\nexport class Box { n; constructor(n: number) { this.n = n } }\nexport default function (m: any) { return Atomics.add(m, 3, n) }\n",
      'src/y.ts': 'export const PLUS = 5;\n',
    },
  ],
  [
    'an import that is assigned, which throws',
    {
      'src/main.ts':
        "import { n } from './x.ts';\nexport function run(m: any, p: any, g: any): any { try { (n as any) = Atomics.add(m, 0, 1) } catch (e) { g((e as Error).name) } return n }\n",
      'src/x.ts': 'export const n = 1;\n',
    },
  ],
  [
    'names of a namespace',
    {
      'src/main.ts':
        "import * as ns from './x.ts';\nexport function run(m: any) { ns.f(m); return [Object.keys(ns), Object.values(ns).map((f: any) => f(m))] }\n",
      'src/x.ts':
        'export function f(m: any) { return Atomics.add(m, 0, 1) }\nexport const h = (m: any) => f(m)\nexport default function (m: any) { return h(m) }\n',
    },
  ],
  [
    'names of a namespace of stars',
    {
      'src/main.ts':
        "import { f, all } from './all.ts';\nexport function run(m: any) { return [f(m), Object.keys(all), all.h(m)] }\n",
      'src/all.ts': "export * from './x.ts'\nexport * as all from './y.ts'\n",
      'src/x.ts': 'export function f(m: any) { return Atomics.add(m, 0, 1) }\n',
      'src/y.ts':
        "export * from './x.ts'\nimport { f } from './x.ts'\nexport function h(m: any) { return f(m) + Atomics.load(m, 1) }\n",
    },
  ],
  [
    'a constant of a function',
    main(
      'return inner(m)',
      'function h(m: any) { return Atomics.add(m, 0, 100) } h.inner = (m: any) => Atomics.add(m, 1, 1); const { inner } = h',
    ),
  ],
  [
    'blocks that hide functions',
    main('var a = 1; { function q() { return Atomics.add(m, 0, 1) } a = q() } return [a, typeof q]'),
  ],
  [
    'proxies of functions',
    main(
      'const t = new Proxy(() => Atomics.add(m, 0, 1), {}); return [t(), (function (this: any) { return this })?.call(5)]',
    ),
  ],
  [
    'closures over loop variables that the body changes',
    main(
      'const fs: any[] = []; for (let i = 0; i < 3; i++) { fs.push(() => i * 10 + Atomics.add(m, 0, 1)); i += Atomics.load(m, 1) > 100 ? 1 : 0 } return fs.map((f) => f())',
    ),
  ],
  [
    'parameters and arguments',
    main(
      'function f(a: any, b?: any) { a = 9; Atomics.add(m, 0, 1); return [arguments[0], arguments.length, b] } return [f(1), (f as any)(1, 2, 3)]',
    ),
  ],
  [
    'a break in finally that swallows a return',
    main(
      'const f = () => { for (const k of [1, 2, 3]) try { if (Atomics.add(m, 0, 1) > 1) return k } finally { if (k === 2) break } return "end" }; return f()',
    ),
  ],
  [
    'static this and inherited statics',
    main(
      'class A { static n = 3; static f() { return this.n + Atomics.load(m, 0) } static g = () => A.f(); ["a" + 1]() { return Atomics.load(m, 1) } } class B extends A { static override n = 7 } return [A.f(), B.f(), B.g(), (new A() as any).a1()]',
    ),
  ],
  [
    'left sides that are evaluated first',
    main(
      'let x = 1; x += f(m) * (x = 5); const o: any = { a: 1 }; o.a += f(m); o[f(m)] = f(m); o.a ||= f(m); return [x, o]',
      'const f = (m: any) => Atomics.add(m, 0, 1)',
    ),
  ],
  [
    'literals full of operations',
    main(
      'const l = [f(m, 0), ...[f(m, 1)], f(m, f(m, 2))]; return { l, [`k${f(m, 3)}`]: f(m, 4), ...{ z: f(m, 5) } }',
      'const f = (m: any, i: number) => Atomics.add(m, i, 1)',
    ),
  ],
  [
    'a class that extends a call',
    main(
      'class D extends mk(m) { [`q${Atomics.add(m, 1, 1)}`]() { return super.v() } } return [Object.getOwnPropertyNames(D.prototype), (new D() as any).q2()]',
      'const mk = (m: any) => { Atomics.add(m, 0, 1); return class { v() { return 4 } } }',
    ),
  ],
  [
    'functions in defaults of patterns',
    main(
      'let a: any, b: any, c: any; ({ x: a = [1].map((x) => x + Atomics.add(m, 0, 1)), y: b = function named(this: any, n: any) { return [this, n, Atomics.add(m, 1, 1)] } } = {} as any); [c = (x: any, y: any) => Atomics.add(m, 2, x)] = [] as any; return [a, b(1), b.name, b.length, c(2), c.name, c.length]',
    ),
  ],
  [
    'functions in switch cases',
    main(
      'switch (1) { case 0: function q() { return Atomics.add(m, 0, 1) } case 1: { const r = [q].map((f) => f()); return r } }',
    ),
  ],
  [
    'exported functions that are replaced',
    main(
      'f = (m: any) => Atomics.add(m, 0, 1); const r = f(m); set(); return [r, f(m)]',
      'let f = (m: any) => Atomics.add(m, 0, 1); export const set = () => { f = (m: any) => Atomics.add(m, 1, 1) }',
    ),
  ],
  [
    'functions that are called as those of the runtime and as temporaries are',
    main(
      'return [wait(m), notify(m), read(m, 0), point(m), t0(m), [p0, g0].map((f) => f(m)), control(m), twin(m)]',
      'function wait(m: any) { Atomics.add(m, 0, 1); return Atomics.wait(m, 0, 7) } const notify = (m: any) => Atomics.notify(m, Atomics.load(m, 5)); function read(m: any, i: number) { m[i]++; return [m[i], Atomics.load(m, i)] } function point(m: any) { return [Atomics.add(m, [1].map((i) => Atomics.add(m, i, 1))[0]!, 1), m] .length } function t0(m: any) { return Atomics.or(m, Atomics.load(m, 2), Atomics.load(m, 3)) } function p0(m: any) { return Atomics.add(m, 1, 1) } function g0(m: any) { return Atomics.sub(m, 1, 1) } function control(m: any) { return drive(m) } function drive(m: any) { return Atomics.xor(m, 2, 3) } const twin = function (m: any) { return Atomics.store(m, 1, 2) }',
    ),
  ],
];

it.each(same)('keeps the meaning of %s', async (_, files) => {
  const { bare, driven, handedOver } = await threeWays(files);
  for (const build of BUILDS) {
    expect(driven[build]).toEqual(bare);
    expect(handedOver[build]).toEqual(bare);
  }
});

const stepped: readonly (readonly [what: string, files: Record<string, string>])[] = [
  [
    'functions of a namespace that is handed on',
    {
      'src/main.ts':
        "import * as ns from './x.ts';\nfunction use(api: any, m: any) { return [api.f(m), api.h(m), api.k(m)] }\nexport function run(m: any) { const { f } = ns; return [use(ns, m), f(m)] }\n",
      'src/x.ts':
        "export function f(m: any) { return Atomics.add(m, 0, 1) }\nexport const h = (m: any) => f(m)\nexport { k } from './y.ts'\n",
      'src/y.ts': 'export function k(m: any) { return Atomics.add(m, 1, 1) }\n',
    },
  ],
  [
    'functions in parameter properties',
    main(
      'return [new A((m) => Atomics.add(m, 0, 1)).go(m), new B().go(m)]',
      'class A { constructor(private f: (m: any) => number) {} go(m: any) { return this.f(m) } } class B { constructor(readonly f: (m: any) => number = (m) => Atomics.add(m, 1, 1)) {} go(m: any) { return this.f(m) } }',
    ),
  ],
  [
    'functions in objects from entries, and in maps',
    main(
      'const f = () => Atomics.add(m, 0, 1); const o: any = Object.fromEntries([["q", f]]); const byName = new Map([["a", f]]); return [o.q(), byName.get("a")!(), o.q?.()]',
    ),
  ],
  [
    'functions called on the spot, without this',
    main(
      'return [(function (this: any) { return [this, Atomics.add(m, 0, 1)] })(), (() => Atomics.add(m, 1, 1))(), ((x: any) => [x, Atomics.add(m, 2, 1)])((() => Atomics.add(m, 3, 1))())]',
    ),
  ],
];

it.each(stepped)('steps %s', async (_, files) => {
  const { bare, driven, handedOver, unstepped } = await threeWays(files);
  for (const build of BUILDS) {
    expect(driven[build]).toEqual(bare);
    expect(handedOver[build]).toEqual(bare);
  }
  expect(unstepped).toEqual([]);
});
