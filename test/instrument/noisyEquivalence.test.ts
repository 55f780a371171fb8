import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { load, nativeImport, sharedWords, write } from './fixture.ts';

/** Expressions over shared `m` and plain `p`, with text that looks different for the same meaning. */
const { expression } = fc.letrec<{ expression: string; element: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom('m', 'p', '(m)', 'm!'), tie('expression'), fc.constantFrom('[', ' [ ', '/* [ */ [', '\n['))
    .map(([array, index, open]) => `${array}${open}(${index}) & 7]`),
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('0', '1', '-3', '7', 'x', 'm[0]', 'm[3]!', 'p[1]', 'Atomics.load(m, 2)'),
    tie('element'),
    tie('element').map((element) => `(${element} as number)`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '^', '|', '<', '&&'), tie('expression'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc
      .tuple(tie('element'), fc.constantFrom('=', '+=', '-=', '*=', '|=', '>>>=', '&='), tie('expression'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc
      .tuple(fc.constantFrom('m[1]', 'p[2]!', 'm[4]!'), fc.constantFrom('||=', '&&=', '??='), tie('expression'))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(tie('element'), fc.constantFrom('++', '--')).map(([a, o]) => `${a}${o}`),
    fc.tuple(fc.constantFrom('++', '--'), tie('element')).map(([o, a]) => `(${o}${a})`),
    fc
      .tuple(
        fc.constantFrom('add', 'sub', 'and', 'or', 'xor', 'exchange', 'store'),
        tie('expression'),
        tie('expression'),
      )
      .map(([f, i, v]) => `Atomics.${f}(m, (${i}) & 7, ${v})`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([i, e, v]) => `Atomics.compareExchange(m, (${i}) & 7, ${e}, ${v})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `call(${a}, ${b})`),
  ),
}));

/** Statements without semicolons wherever the language allows it. */
const statement = fc.oneof(
  expression.map((e) => `x = ${e}`),
  expression.map((e) => `;(${e})`),
  fc.constantFrom('m[0]++\n(call)(1, 2)', 'x = m[2]--\n;[3].forEach(call)', '++m[5]', 'm[6] = x++\n(call)(x, 1)'),
  fc.tuple(expression, expression, expression).map(([c, a, b]) => `if (${c}) x = ${a}\nelse m[7] = ${b}`),
  expression.map((e) => `for (let i = 0; i < 2; i++) m[i] = ${e}`),
  expression.map((e) => `x = (() => ${e})()`),
);

it('computes the same in both builds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(statement, { minLength: 1, maxLength: 6 }), { minLength: 5, maxLength: 5 }),
      async (programs) => {
        const functions = programs.map(
          (statements, i) =>
            `  (m: Int32Array, p: any, call: any, x = ${i} as any) => {\n${statements.join('\n')}\nreturn x\n}`,
        );
        const root = write({ 'src/main.ts': `export const programs = [\n${functions.join(',\n')}\n]\n` });
        const [bare, noisy] = await Promise.all(
          (['bare', 'noisy'] as const).map(async (build) => {
            const { entryUrl } = await load(root, build);
            const { programs: loaded } = await nativeImport(entryUrl);
            return (loaded as ((...args: unknown[]) => unknown)[]).map((program) => {
              const m = sharedWords(8);
              m.set([3, 1, 4, 1, 5, 9, 2, 6]);
              const p = [2, 7, 1, 8, 2, 8, 1, 8];
              const calls: unknown[] = [];
              const value = program(m, p, (a: unknown, b: unknown) => calls.push(a, b));
              return { value, m: [...m], p, calls };
            });
          }),
        );
        expect(noisy).toEqual(bare);
      },
    ),
    { numRuns: 60, seed: 1, endOnFailure: false },
  );
}, 120_000);
