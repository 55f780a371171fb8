import { describe, expect, it } from 'vitest';
import { emitted, load, nativeImport, write } from './fixture.ts';

const lock = [
  'export type CallSite = number;',
  'export function lock(a: number, b?: number, site: CallSite = 0): number { return site; }',
  'export const trylock = (a: number, site: CallSite = 0): number => site;',
  'export default function (site: CallSite = 0): number { return site; }',
  'export const untracked = (a: number, site = 0): number => site;',
].join('\n');

/** Loads a main module beside `lock.ts` and gives what it exports by default, with the sites. */
async function run(main: string, files: Record<string, string> = {}, build: 'bare' | 'noisy' = 'bare') {
  const loaded = await load(write({ 'src/lock.ts': lock, 'src/main.ts': main, ...files }), build, {
    shadow: ['src/debug'],
  });
  const { default: value } = await nativeImport(loaded.entryUrl);
  return { loaded, value, site: (number: number) => loaded.sites[number] };
}

describe('call sites', () => {
  it('pads missing arguments and leaves complete calls alone', async () => {
    const { value, site, loaded } = await run(
      "import { lock, untracked } from './lock.ts';\nexport default [\n  lock(1), lock(1, 2,), lock(1, 2, 77),\n  lock(...[1, 2] as const), untracked(1)];",
    );
    expect(value).toEqual([1, 2, 77, 0, 0]);
    expect(site(1)).toEqual({ file: 'src/main.ts', line: 3, column: 3, what: 'lock(1)' });
    expect(site(2)).toMatchObject({ line: 3, column: 12 });
    expect(loaded.sites[0]).toEqual({ file: '', line: 0, column: 0, what: 'unknown' });
    expect(emitted(loaded)).toContain('lock(1, undefined, 1)');
  });

  it('resolves aliases, namespaces, re-exports and default exports', async () => {
    const { value } = await run(
      [
        "import { lock as take, deep } from './barrel.ts';",
        "import * as ns from './barrel.ts';",
        "import main, { held } from './barrel.ts';",
        'const alias = take;',
        'function local(site: ns.CallSite | number = 0) { return site }',
        'export default [take(1), ns.lock(1), ns.inner.lock(1), deep(1), main(), held(), alias(1), (take)!(1), take?.(1), local()];',
      ].join('\n'),
      {
        'src/barrel.ts':
          "export * from './lock.ts'; export * as inner from './lock.ts'; export { default, trylock as deep, default as held } from './lock.ts';",
      },
    );
    expect(value).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
  });

  it('leaves shadowed names alone', async () => {
    const { value } = await run(
      [
        "import { lock } from './lock.ts';",
        'const own = (lock: (a: number, ...rest: unknown[]) => number) => lock(1);',
        'const inner = () => { { const lock = (...all: unknown[]) => all.length; return lock(1); } };',
        'const hoisted = () => { if (true) { var lock = (...all: unknown[]) => all.length; } return lock(1); };',
        'let later = lock; later = ((...all: unknown[]) => all.length) as never;',
        'export default [own((...all) => all.length), inner(), hoisted(), later(1), lock(1)];',
      ].join('\n'),
    );
    expect(value).toEqual([1, 1, 1, 1, 1]);
  });

  it('does not count a this parameter', async () => {
    const { value } = await run(
      "import type { CallSite } from './lock.ts';\nfunction f(this: void, a: number, site: CallSite = 0) { return site }\nexport default [f(1), f(1, 5)];",
    );
    expect(value).toEqual([1, 5]);
  });

  it('numbers by file and position, the same in both builds, shadow modules included', async () => {
    const main =
      "import { lock } from './lock.ts';\nimport { deep } from './debug/deep.ts';\nexport default [lock(lock(1)), deep()];";
    const files = {
      'src/debug/deep.ts': "import { lock } from '../lock.ts';\nexport const deep = (m = [0]) => lock(m[0]!);",
    };
    const bare = await run(main, files);
    const noisy = await run(main, files, 'noisy');
    expect(bare.value).toEqual([2, 1]);
    expect(noisy.value).toEqual(bare.value);
    expect(bare.loaded.sites.map(({ file }) => file)).toEqual(['', 'src/debug/deep.ts', 'src/main.ts', 'src/main.ts']);
    expect(noisy.loaded.sites.slice(0, 4)).toEqual(bare.loaded.sites);
  });

  it('works with shared accesses as arguments', async () => {
    const { value, loaded } = await run(
      "import { lock } from './lock.ts';\nconst m = new Int32Array(new SharedArrayBuffer(16));\nexport default [lock(m[0]!), lock(m[1] = 3), lock(m[2]!, m[2]++ // last\n)];",
      {},
      'noisy',
    );
    expect(value).toEqual([1, 2, 3]);
    expect(loaded.unhooked).toEqual([]);
  });
});
