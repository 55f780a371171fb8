import { expect, it } from 'vitest';
import { BUILDS, threeWays } from './threeWays.ts';

/** What stands before `run`, its body, and what of it can't be suspended. */
type Construct = readonly [what: string, before: string, body: string, ...unstepped: string[]];

const HELP = `const inc = (m: Int32Array, i: number) => Atomics.add(m, i, 1)
function twice(m: Int32Array, i = 0) { inc(m, i); return inc(m, i) }
`;

const constructs: readonly Construct[] = [
  [
    'every operation',
    '',
    'return [Atomics.load(m, 0), Atomics.store(m, 1, 7.9), Atomics.add(m, 2, 3), Atomics.sub(m, 3, 1), Atomics.and(m, 4, 4), Atomics.or(m, 5, 1), Atomics.xor(m, 6, 2), Atomics.exchange(m, 7, 3), Atomics.compareExchange(m, 8, 9, 2), Atomics.notify(m, 0), Atomics.wait(m, 0, 77), Atomics.wait(m, 0, 1, 1), Atomics.isLockFree(4)]',
  ],
  [
    'arguments with effects',
    '',
    'let i = 0; Atomics.add(m, i++, i); Atomics.add(m, i, i++); Atomics.add((i = 5, m), i, (i = 6, i)); return Atomics.exchange(m, Atomics.add(m, 3, 1), Atomics.load(m, i))',
  ],
  [
    'spread arguments',
    'const rest = [1, 2] as const',
    'const all = [m, 2, 3] as const; return [Atomics.add(...all), Atomics.add(m, ...rest), Atomics.compareExchange(m, ...rest, 9)]',
  ],
  ['no arguments', '', 'return (Atomics as any).load()'],
  ['wrong arguments', '', 'return Atomics.load(m, 99)'],
  [
    'trailing commas and comments',
    HELP,
    'return [Atomics /* . */ . /* ( */ add /* ( */ ( /* , */ m, 0 /* ) */, 1, /* ) */ ), inc(m, // one\n 1,\n), twice /* ( */ ( m /* , */ , /* ) */ )]',
  ],
  [
    'functions and arrows',
    HELP,
    'const f = () => twice(m); const g2 = function () { return f() + 1 }; return [f(), g2(), (() => inc(m, 2))(), (function () { return inc(m, 3) })()]',
  ],
  [
    'arrow bodies that are objects',
    HELP,
    'const f = () => ({ a: inc(m, 0) }); const h = (i: number) => (inc(m, i), { i }); return [f(), h(2)]',
  ],
  [
    'nested functions and closures in loops',
    HELP,
    'const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) fs.push(() => inc(m, i)); for (const f of fs) f(); let sum = 0; for (let i = 0; i < 3; i++) { const h = () => twice(m, i); sum += h() } return sum',
  ],
  [
    'recursion',
    '',
    'const fib = (n: number): number => n < 2 ? Atomics.load(m, n) : fib(n - 1) + fib(n - 2); function f(n: number): number { return n === 0 ? 0 : Atomics.add(m, 0, f(n - 1)) + f(n - 1) } return [fib(6), f(3)]',
  ],
  [
    'mutual recursion before the definition',
    '',
    'return even(4); function even(n: number): boolean { return Atomics.load(m, 0) === 0 || n === 0 || odd(n - 1) } function odd(n: number): boolean { return n !== 0 && even(n - 1) }',
  ],
  [
    'named function expressions',
    '',
    'const f = function fact(n: number): number { g(fact.name); return n < 2 ? Atomics.add(m, 0, 1) : n * fact(n - 1) }; return [f(3), f.name, [4].map(function self(n): any { return n > 5 ? self.length : self(n + 1) })]',
  ],
  [
    'names and lengths',
    HELP +
      'class A { m(a: any, b = 1) { return inc(a, b) } static s(a: any) { return inc(a, 0) } [`x${1}`](a: any) { return inc(a, 0) } }\nexport default function (a: any) { return inc(a, 0) }',
    'const o = { k: (a: number) => inc(m, a), "a-b"() { return inc(m, 0) }, delete: () => inc(m, 0) }; const h = (a: any, b: any, ...c: any[]) => inc(m, 0); let z; z = () => inc(m, 0); return [twice.name, twice.length, inc.length, o.k.name, o.k.length, o["a-b"].name, o.delete.name, h.length, h.name, z.name, A.prototype.m.name, A.prototype.m.length, A.s.name, (A.prototype as any).x1.name, Object.keys(A.prototype), A.prototype.propertyIsEnumerable("m")]',
  ],
  [
    'this',
    HELP,
    'const o = { x: 4, f() { return [1].map((n) => { const inner = () => (inc(m, 0), this.x + n); return inner() }) }, g: function () { return (() => this.x + inc(m, 1))() } }; const f = o.f; let thrown = false; try { f() } catch { thrown = true } return [o.f(), o.g(), thrown]',
  ],
  [
    'this at the top',
    'const top = () => [typeof this, Atomics.load(new Int32Array(new SharedArrayBuffer(4)), 0)]',
    'return top()',
  ],
  [
    'arguments',
    HELP,
    'function f() { inc(m, 0); return [...arguments].length } const o = { k() { return arguments.length + inc(m, 1) } }; function outer(a: number, b: number) { const h = () => arguments.length + inc(m, 2); return h() } return [(f as any)(1, 2, 3), (o as any).k(1), outer(1, 2)]',
    'inc',
  ],
  [
    'default parameters',
    HELP,
    'function f(a = inc(m, 0), b = a + 1) { return [a, b, inc(m, 1)] } const h = (x: number, y = x) => x + y + inc(m, 2); return [f(), f(7), h(1)]',
    'inc',
  ],
  [
    'destructured parameters',
    HELP,
    'function f({ a, b: [c] }: any, ...[d]: any[]) { return a + c + d + inc(m, 0) } const h = ([x]: number[], { y = 3 } = {}) => x! + y + inc(m, 1); return [f({ a: 1, b: [2] }, 3), h([1])]',
  ],
  [
    'classes',
    HELP +
      `class Base { x = 1; constructor(readonly m: Int32Array) { inc(m, 9) } one() { return inc(this.m, 0) + this.x } static two(m: any) { return inc(m, 1) } get len() { return inc(this.m, 2) } set len(v) { Atomics.store(this.m, 3, v) } }
class Derived extends Base { override one() { return super.one() * 10 + [1].map(() => this.x)[0]! } static override two(m: any) { return super.two(m) + 100 } f = () => this.one() }`,
    'const d = new Derived(m); d.len = 7; const one = d.one; let thrown = ""; try { one() } catch (e) { thrown = (e as Error).name } return [d.one(), d.f(), Derived.two(m), d.len, thrown, d instanceof Base, Object.getOwnPropertyNames(Derived.prototype), (class { q() { return inc(m, 5) } }).prototype.q.call(null)]',
    'inc',
    'Atomics.store',
  ],
  [
    'private methods',
    `class P { #n = 0; m: Int32Array; constructor(m: Int32Array) { this.m = m } #up(by = 1) { this.#n += by; return Atomics.add(this.m, 0, by) } static #make(m: Int32Array) { Atomics.add(m, 1, 1); return new P(m) } static of(m: Int32Array) { return P.#make(m) } up() { return [this.#up(), this.#up(2), this.#n, [5].map(this.#up, this)] } get now() { return this.#up(10) } #f = (x: number) => Atomics.add(this.m, 2, x); go() { return this.#f(3) } has(o: object) { return #up in o } }`,
    'const o = P.of(m); return [o.up(), o.now, o.go(), o.has(o), o.has({})]',
    'this.#up',
  ],
  [
    'computed and symbol methods',
    HELP +
      'let n = 0; const key = () => `k${n++}`\nclass C { [Symbol.iterator]() { inc(this.m, 0); return [1, 2][Symbol.iterator]() } constructor(public m: Int32Array) {} [key()]() { return inc(this.m, 1) } static [key()]() { return "s" } async a() { return 1 } *g() { yield inc(this.m, 2) } }'.replace(
        'constructor(public m: Int32Array) {}',
        'm: Int32Array; constructor(m: Int32Array) { this.m = m }',
      ),
    'const c: any = new C(m); const k = "k0"; return [[...c], c[k](), c.k0(), (C as any).k1(), [...c.g()], n]',
    '[Symbol.iterator]',
    'inc',
  ],
  [
    'class expressions and factories',
    HELP,
    'const make = (i: number) => class { hit() { return inc(m, i) } }; const A = make(0); const B = make(1); return [new A().hit(), new B().hit(), new A().hit(), A.prototype.hit !== B.prototype.hit]',
  ],
  [
    'static blocks and fields',
    HELP +
      'const words = new Int32Array(new SharedArrayBuffer(64)); class S { static a = inc(words, 0); static { S.b = inc(words, 0) } static b: number; c = inc(words, 0); m() { return inc(words, 0) } static d = new S().m() }',
    'return [S.a, S.b, S.d > 0, new S().c > 0]',
    'inc',
  ],
  [
    'object literals',
    HELP,
    'const k = "dyn"; const o: any = { a() { return inc(m, 0) }, b: () => inc(m, 1), [k]() { return inc(m, 2) }, get c() { return inc(m, 3) }, set c(v) { Atomics.store(m, 4, v) }, async d() {}, *e() { yield 1 }, "f g"(x: number) { return x + inc(m, 5) }, 7: () => inc(m, 6), __proto__: { toString() { return "p" + inc(m, 7) }, z() { return 1 } }, z() { return super.z() + 1 } }; o.c = 9; return [o.a(), o.b(), o.dyn(), o[k](), o.c, o["f g"](1), o[7](), o.toString(), o.z(), Object.keys(o)]',
    'Atomics.store',
    'inc',
  ],
  [
    'optional calls',
    HELP,
    'const o: any = { f: (x: number) => inc(m, x), n: { f: () => inc(m, 1) }, k: null, self() { return this === o && inc(m, 2) } }; const no: any = undefined; return [o?.f(0), o.f?.(0), o.k?.(g(1)), no?.f(g(2)), no?.(g(3)), o?.n.f(), o?.n?.f?.(), no?.n.f(g(4)), o.self?.(), o?.self(), o?.["f"](0), o["self"]?.(), twice?.(m), o?.f(0).toFixed(1)]',
    'f',
  ],
  [
    'computed calls',
    HELP,
    'const o: any = { f: (x: number) => inc(m, x), self() { return this === o } }; const k = () => (g("k"), "f"); return [o[k()](0), o["f"](1), o[(1, "self")](), (o.f)(2), o.f!(3), (0, o.f)(0)]',
  ],
  [
    'call, apply and bind',
    HELP,
    'function f(this: any, a: number, b = 0) { return inc(m, a) + b + (this?.x ?? 0) } const o = { x: 100 }; const b = f.bind(o, 1); return [f.call(o, 0), f.apply(o, [0, 5]), f.call(null, 1, 2), b(3), Reflect.apply(f, o, [2]), Function.prototype.call.call(f, o, 3), Math.max.apply(null, [1, 2]), (f.bind as any).call(f, o)(4)]',
  ],
  [
    'callbacks of arrays',
    HELP,
    'const list = [3, 1, 2]; const holes = [1, , 3]; const seen: any[] = []; list.forEach((x, i, all) => seen.push(inc(m, 0), x, i, all === list)); holes.forEach((x) => seen.push(x, inc(m, 0))); return [seen, list.map((x) => x + inc(m, 1)), 1 in holes.map((x) => inc(m, 1)), list.filter((x) => inc(m, 2) % 2), list.some((x) => inc(m, 3) && x === 1), list.every((x) => inc(m, 3) && x > 1), list.find((x) => inc(m, 4) && x < 3), list.findIndex((x) => inc(m, 4) && x > 5), list.findLast((x) => inc(m, 4) > 0), list.findLastIndex((x) => x === 3 && inc(m, 4) > 0), list.flatMap((x) => [x, [inc(m, 5)]]), list.map(function (this: any, x) { return this.y + x + inc(m, 6) }, { y: 1 })]',
  ],
  [
    'reductions',
    HELP,
    'const add = (a: number, b: number) => a + b + inc(m, 0); let thrown = ""; try { ([] as number[]).reduce(add) } catch (e) { thrown = (e as Error).name } return [[1, 2, 3].reduce(add), [1, 2, 3].reduce(add, 10), ["a", "b", "c"].reduceRight((a, b, i) => a + b + i + inc(m, 1)), ([] as number[]).reduce(add, 5), thrown]',
  ],
  [
    'callbacks of maps, sets, typed arrays and from',
    HELP,
    'const seen: any[] = []; new Map([[1, "a"], [2, "b"]]).forEach((v, k) => seen.push(v, k, inc(m, 0))); new Set([7]).forEach((v) => seen.push(v, inc(m, 0))); const t = new Uint8Array([1, 2, 3]); const mapped = t.map((x) => x * 100 + inc(m, 1)); return [seen, mapped, mapped.constructor.name, Array.from({ length: 3 }, (_, i) => inc(m, i)), Array.from(new Set([4, 5]), (x) => x + inc(m, 5)), Array.from("ab"), t.every((x) => inc(m, 6) > 0)]',
  ],
  [
    'sorting',
    HELP,
    'return [[3, 1, 2].sort((a, b) => (inc(m, 0), a - b)), [2, 1].toSorted((a, b) => (inc(m, 1), b - a)), "a-b".replace("-", () => String(inc(m, 2)))]',
    '',
  ],
  [
    'callbacks that are handed on',
    HELP,
    'const withLock = <T,>(i: number, f: (...a: any[]) => T): T => { Atomics.add(m, i, 10); try { return f(i, 2) } finally { Atomics.sub(m, i, 10) } }; const o = { run: withLock }; return [withLock(0, () => inc(m, 0)), withLock(1, (a, b) => a + b), withLock(2, twice.bind(null, m)), o.run(3, inc.bind(null, m)), withLock(4, g)]',
  ],
  [
    'aliases of Atomics',
    HELP + 'const { load, add: plus } = Atomics; const A = Atomics; const fns = [Atomics.or, Atomics.xor] as const',
    'const { store } = Atomics; const h = Atomics.sub; const mine = { add: Atomics.add, f: load }; return [load(m, 0), plus(m, 1, 2), A.add(m, 2, 3), A["load"](m, 0), globalThis.Atomics.load(m, 1), Atomics["exchange"](m, 3, 9), store(m, 4, 7), h(m, 5, 1), mine.add(m, 6, 1), mine.f(m, 0), fns[0](m, 7, 16), Atomics.add.call(Atomics, m, 8, 1), Atomics.add.apply(null, [m, 8, 1]), Atomics.add?.(m, 9, 1), Reflect.apply(Atomics.load, null, [m, 9]), [0, 1].map((i) => load(m, i)), Atomics.load.bind(null, m)(3)]',
  ],
  ['only the global Atomics', '', 'const f = (Atomics: any) => Atomics.add(m, 0, 1); return [f({ add: () => 5 })]'],
  [
    'detection of pause',
    'const pause = (Atomics as { pause?: () => void }).pause; const relax: () => void = pause ?? (() => {})',
    'relax(); if (pause) pause(); return Atomics.load(m, 0)',
  ],
  [
    'template literals and tags',
    HELP,
    'const tag = (s: TemplateStringsArray, ...v: any[]) => s.raw.join("|") + v.join() + inc(m, 0); return [`a${inc(m, 1)}b${inc(m, 2)}`, tag`x${1}y${inc(m, 3)}z`]',
    'tag',
  ],
  [
    'generators and async functions',
    HELP,
    'function* it() { const x: number = yield inc(m, 0); yield x + twice(m) } const i = it(); const seen = [i.next(), i.next(4 as never), i.next()]; async function later() { inc(m, 1); await null; return 1 } later(); return [seen, [...{ *[Symbol.iterator]() { yield inc(m, 2) } }]]',
    'inc',
    'twice',
    'later',
  ],
  [
    'labels, break and continue',
    HELP,
    'let n = 0; outer: for (let i = 0; i < 3; i++) { inner: while (true) { inc(m, 0); n++; if (n % 2) continue outer; if (n > 100) break outer; for (;;) { inc(m, 1); break inner } } inc(m, 2) } a: b: do { if (inc(m, 3) > 5) break a; continue b } while (inc(m, 3) < 9); c: { if (inc(m, 4)) break c; g(1) } return n',
  ],
  [
    'all loops',
    HELP,
    'let n = 0; while (inc(m, 0) < 3) n++; do n++; while (inc(m, 1) < 4); for (let i = inc(m, 2); i < 6; i += inc(m, 3)) n += i; for (const x of [inc(m, 4), 2]) n += x + inc(m, 5); for (const k in { a: inc(m, 6) }) n += inc(m, 7) + k.length; for (var v = 0; v < 2; v++) inc(m, v); for (;;) if (inc(m, 8) > 9) break; return n',
  ],
  [
    'loops without braces',
    HELP,
    'let x = 0\n if (p) while (inc(m, 0) < 3) x++\n else g(1)\n for (const a of [1, 2]) if (a) inc(m, a)\n else g(2)\n do if (inc(m, 3) > 5) x++\n while (x < 2)\n while (inc(m, 4) < 6);\n return x',
  ],
  [
    'switch, try and throw',
    HELP,
    'const out: any[] = []; for (const k of [0, 1, 2, 3]) { try { switch (inc(m, 0) % 4) { case inc(m, 1) % 4: out.push("one"); case 9: out.push("through"); break; default: { function local() { return inc(m, 2) } out.push(local()); if (k > 1) throw new Error("k" + inc(m, 3)) } } } catch ({ message }: any) { out.push(message, inc(m, 4)) } finally { out.push(inc(m, 5)) } } return out',
  ],
  [
    'returning out of finally',
    HELP,
    'const f = () => { try { return inc(m, 0) } finally { inc(m, 0) } }; const h = () => { for (const x of [1, 2]) { try { throw x } catch { continue } finally { if (inc(m, 1) > 2) return "early" } } return "late" }; return [f(), h(), Atomics.load(m, 0)]',
  ],
  [
    'missing semicolons',
    HELP,
    'let x = 1\n inc(m, 0)\n ;[1, 2].forEach((i) => inc(m, i))\n x = inc(m, 3)\n ;(g)(x)\n const y = x\n inc(m, 4)\n m[5]++\n ;(g)(2)\n if (x) inc(m, 0)\n else inc(m, 1)\n const f = () => inc(m, 2)\n ;(f)()\n var o = { x: 1 }\n o.x++\n ;`t`\n return x',
  ],
  [
    'line breaks after return',
    HELP,
    'const f = () => { return (\n inc(m, 0)\n) }; const h = () => { return // nothing\n inc(m, 1) }; return [f(), h(),\n inc(m, 2)]',
  ],
  [
    'directives',
    HELP,
    'function f() { "use strict"; Atomics.add(m, p.length, 1); return (function (this: unknown) { return this })() } const h = () => { "use strict"\n return Atomics.add(m, p.length - 1, 1) }; function k() { "a"; \'b\'\n function inner() { return inc(m, 0) }\n return inner() } return [f(), h(), k()]',
  ],
  [
    'colliding names',
    HELP + 'let t0$s = 1, control$s = 2; const inc$s = 3; const $s = 4',
    'const f = (t1$s: number, p0: number) => Atomics.add(m, p.length, t1$s + p0 + t0$s + control$s + inc$s + $s); return [f(1, 2), inc(m, 0)]',
  ],
  [
    'names that are equal',
    HELP,
    'const f = () => inc(m, 0); const outer = f; { const f = () => inc(m, 1) + outer(); g(f()) } function h() { return inc(m, 2) } { function h() { return inc(m, 3) } g(h()) } return [f(), h()]',
  ],
  [
    'functions that are replaced',
    HELP,
    'function f() { return inc(m, 0) } g(f()); (f as any) = () => 7; let h = () => inc(m, 1); g(h()); h = () => 8; return [f(), h()]',
  ],
  [
    'types',
    HELP +
      `function over(a: string): string; function over(a: number): number; function over(a: any) { return Atomics.add(m0, 0, 1) + a }
export function exported(a: string): void
export function exported(a: any): any { return Atomics.load(m0, a) }
const m0 = new Int32Array(new SharedArrayBuffer(64));
function isBig(x: unknown): x is number { return Atomics.load(m0, 0) > 1 }
function check(x: unknown): asserts x { Atomics.load(m0, 0); if (!x) throw new Error() }
const generic = <T extends number>(x: T): T => (Atomics.load(m0, 0), x);
const gfn = function <T>(this: void, x: T): T { Atomics.load(m0, 0); return x };
abstract class Ab { abstract a(): number; b(): number; b(x?: number): number { return this.a() + Atomics.load(m0, 1) } protected override?(): void; declare z: number }
class Co extends Ab { public a(): number { return Atomics.load(m0, 2) } }
interface I { f(): void } type T = () => void; declare const nothing: number; enum E { A = 1, B = A << 2 }`,
    'm0.fill(0); check(1); return [over("1" as never), isBig(4), generic(5 as const), gfn<number>(6), new Co().b(), E.B, exported(0 as never), (<any>inc)(m, 1), inc(m as Int32Array, 2 satisfies number)!]',
  ],
  [
    'logical and conditional evaluation',
    HELP,
    'return [inc(m, 0) > 5 && inc(m, 1), inc(m, 0) < 5 || inc(m, 1), null ?? inc(m, 2), 0 ?? inc(m, 2), inc(m, 3) ? inc(m, 4) : inc(m, 5), !inc(m, 6), -inc(m, 6), typeof inc(m, 7), void inc(m, 7), (inc(m, 8), inc(m, 9))]',
  ],
  [
    'destructuring from operations',
    HELP,
    'const [a, b = inc(m, 1)] = [inc(m, 0)]; const { x, y = inc(m, 2), ...rest } = { x: inc(m, 3), z: 1 } as any; let q; [q = inc(m, 4)] = []; return [a, b, x, y, rest, q]',
  ],
  [
    'new',
    HELP +
      'function Old(this: any, m: Int32Array) { this.n = inc(m, 0) } Old.prototype.up = function (m: Int32Array) { return (this.n += inc(m, 1)) }',
    'class K { v; constructor(x: number) { this.v = x + inc(m, 2) } } const o: any = new (Old as any)(m); return [o.n, o.up(m), o instanceof (Old as any), new K(inc(m, 3)).v, new (class { a = inc(m, 4) })().a]',
    'Old',
    'inc',
  ],
  [
    'await-like loops',
    '',
    'while (Atomics.compareExchange(m, 0, 1, 2) !== 1); while (Atomics.load(m, 1) !== 2) {} do {} while (Atomics.load(m, 2) === 9); return [m[0]]',
  ],
];

it.each(constructs)('keeps the meaning of %s', async (_, before, body, ...unstepped) => {
  const text = `${before}\nexport function run(m: Int32Array, p: number[], g: (...a: any[]) => any): any {\n${body}\n}\n`;
  const {
    bare,
    driven,
    handedOver,
    inlined,
    called,
    ops,
    operations,
    unstepped: found,
  } = await threeWays({ 'src/main.ts': text });
  for (const build of BUILDS) {
    expect(driven[build]).toEqual(bare);
    expect(handedOver[build]).toEqual(bare);
    expect(inlined[build]).toEqual(called[build]);
  }
  expect(ops).toEqual(operations);
  expect([...new Set(found)].map((what) => what.replace(/^src.main.ts:\d+ ?/, ''))).toEqual(unstepped);
});
