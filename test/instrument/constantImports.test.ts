import { expect, it } from 'vitest';
import { emitted, load, write } from './fixture.ts';

const X = {
  'src/x.ts':
    "import './y.ts';\nexport const ONE = 1;\nexport let n = 0;\nexport const set = (to: number) => void (n = to);\n",
};

async function mainOf(text: string, y: string, build: 'stepped' | 'noisy' | 'bare' = 'stepped'): Promise<string> {
  return emitted(await load(write({ ...X, 'src/y.ts': y, 'src/main.ts': text }), build));
}

const MAIN =
  "import { ONE, n, set as give } from './x.ts';\nexport const run = (m: Int32Array) => (give(n), Atomics.add(m, 0, ONE));\n";

it('an import that nobody assigns is a constant of the module', async () => {
  const code = await mainOf(MAIN, '');
  expect(code).toMatch(/import \{ ONE as ONE\$own, n, set as give\$own \} from "\.\/x\.js"/);
  expect(code).toMatch(/const ONE = ONE\$own, give = give\$own;/);
  expect(code).toMatch(/const .*control\$s\$ = control\$s\$\$own/);
});

it('not in a circle of imports, where functions may be called before constants have their values', async () => {
  const code = await mainOf(MAIN, "import './main.ts';\n");
  expect(code).toMatch(/import \{ ONE, n, set as give \} from "\.\/x\.js"/);
  expect(code).not.toContain('$own');
});

it('not where the module has such names itself', async () => {
  expect(await mainOf(`${MAIN}export const ONE$own = 2;\n`, '')).toMatch(/import \{ ONE, n, set as give \} from/);
});

it('the bare and the noisy build leave imports as they are', async () => {
  expect(await mainOf(MAIN, '', 'bare')).not.toContain('$own');
  expect(await mainOf(MAIN, '', 'noisy')).not.toContain('$own');
});
