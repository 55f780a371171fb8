import { expect, it } from 'vitest';
import { load, write } from '../fixture.ts';
import { BUILDS } from './threeWays.ts';

it.each(BUILDS)(
  '%s: waitAsync is listed, in whatever function, since its promise belongs to real time',
  async (build) => {
    const root = write({
      'src/main.ts':
        'export function run(m: any): unknown {\n  Atomics.store(m, 0, 1);\n  return Atomics.waitAsync(m, 0, 1);\n}\nexport async function later(m: any) {\n  const { value } = Atomics.waitAsync(m, 1, 0);\n  await value;\n}\n',
    });
    const { unhooked } = await load(root, build);
    expect(unhooked.map(({ line }) => line)).toEqual([3, 6]);
  },
);
