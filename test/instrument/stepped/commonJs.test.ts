import { expect, it } from 'vitest';
import { failure, load, write } from '../fixture.ts';
import { BUILDS, threeWays } from './threeWays.ts';

/** Subjects of CommonJS modules, or of both kinds. */
const subjects: readonly (readonly [what: string, files: Record<string, string>])[] = [
  [
    'exports by name, required by a CommonJS module and imported by an ES module',
    {
      'src/main.ts':
        "import { add, twice } from './add.cjs';\nimport all from './add.cjs';\nexport function run(m: any) { return [add(m, 1), twice(m), all.add(m, 2), all.twice === twice] }\n",
      'src/add.cjs':
        "'use strict';\nconst { load } = require('./load.js');\nexports.add = function add(m, n) { Atomics.add(m, 0, n); return load(m) };\nexports.twice = (m) => [exports.add(m, 5), load(m)];\n",
      'src/load.js': 'module.exports = { load: (m) => Atomics.load(m, 0), version: 1 };\n',
    },
  ],
  [
    'a class as the whole of module.exports',
    {
      'src/main.ts':
        "import Counter from './counter.cjs';\nexport function run(m: any) { const c = new Counter(m); c.add(2); c.add(3); return [c.value(), Counter.name] }\n",
      'src/counter.cjs':
        'class Counter {\n  constructor(m) { this.m = m }\n  add(n) { for (let i = 0; i < n; i++) Atomics.add(this.m, 0, 1) }\n  value() { return Atomics.load(this.m, 0) }\n}\nmodule.exports = Counter;\n',
    },
  ],
  [
    'a circle of requires, one of them late',
    {
      'src/main.ts':
        "import { first } from './a.cjs';\nexport function run(m: any) { return [first(m, 3), Atomics.load(m, 1)] }\n",
      'src/a.cjs':
        "exports.early = 1;\nconst b = require('./b.cjs');\nexports.first = (m, n) => n === 0 ? b.seen : (Atomics.add(m, 0, n), b.second(m, n - 1));\n",
      'src/b.cjs':
        "exports.seen = require('./a.cjs').early;\nexports.second = function (m, n) { const { first } = require('./a.cjs'); Atomics.add(m, 1, 1); return first(m, n) };\n",
    },
  ],
  [
    'modules of Node, JSON, __filename and this',
    {
      'src/main.ts': "import { run as all } from './all.cjs';\nexport const run = (m: any) => all(m);\n",
      'src/all.cjs':
        "#!/usr/bin/env node\nconst { basename } = require('node:path');\nconst data = require('./data.json');\nthis.run = (m) => [Atomics.add(m, 0, data.n), basename(__filename), typeof require, module.exports === exports];\nexports.run = this.run;\n",
      'src/data.json': '{"n": 7}',
    },
  ],
  [
    'a module that is required nowhere until it is called for, and then once',
    {
      'src/main.ts':
        "import { run as late } from './late.cjs';\nexport function run(m: any, p: any, g: any) { return [late(m, g), late(m, g)] }\n",
      'src/late.cjs': "exports.run = (m, g) => { g('before'); return require('./bump.cjs').bump(m) };\n",
      'src/bump.cjs': "exports.bump = (m) => (Atomics.add(m, 0, 1), __dirname.endsWith('src'));\n",
    },
  ],
  [
    'an ES module that is required, and names declared as those of CommonJS',
    {
      'src/main.ts': "import f from './f.cjs';\nexport const run = (m: any) => f(m, { exports: 3 });\n",
      'src/f.cjs':
        "const esm = require('./esm.mjs');\nmodule.exports = (m, module) => { const require = (x) => x + module.exports; return [esm.add(m), require(1)] };\n",
      'src/esm.mjs': 'export const add = (m) => Atomics.add(m, 0, 4);\n',
    },
  ],
];

it.each(subjects)('%s: does the same stepped, and hands over at each operation', async (_what, files) => {
  const { bare, driven, handedOver, operations, ops, unstepped, unhooked } = await threeWays(files);
  expect(bare.error).toBeUndefined();
  expect(operations.length).toBeGreaterThan(0);
  for (const build of BUILDS) {
    expect(driven[build]).toEqual(bare);
    expect(handedOver[build]).toEqual(bare);
  }
  expect(ops.length).toBe(operations.length);
  expect(unstepped).toEqual([]);
  expect(unhooked).toEqual([]);
});

it('keeps the lines of the source', async () => {
  const root = write({
    'src/main.ts': "import { add } from './add.cjs';\nexport const run = (m: any) => add(m);\n",
    'src/add.cjs': '// first\n\nexports.add = (m) =>\n  Atomics.add(m, 0, 1);\n',
  });
  const { sites } = await load(root, 'noisy');
  expect(sites.filter(({ file }) => file === 'src/add.cjs').map(({ line }) => line)).toEqual([4]);
});

it('a CommonJS module may be the entry', async () => {
  const root = write({ 'src/main.cjs': 'exports.run = (m) => Atomics.add(m, 0, 1);\n' });
  const { sites } = await load(root, 'noisy', { entry: 'src/main.cjs' });
  expect(sites.some(({ file }) => file === 'src/main.cjs')).toBe(true);
});

it('what can not be parsed is told with its place', async () => {
  const root = write({
    'src/main.ts': "import { add } from './add.cjs';\nexport const run = add;\n",
    'src/add.cjs': 'exports.add = (m) => {\n  return +;\n};\n',
  });
  expect((await failure(load(root, 'noisy'))).message).toMatch(/^src\/add\.cjs:2:/);
});
