import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareScenario } from '../../src/campaign/preparedScenario.ts';
import { write } from '../instrument/fixture.ts';

const scenario = (run: string): string => `export default {
  name: 'x', summary: 'x', operations: [{ name: 'add', weight: 1, ${run} }],
  create: () => ({ buffer: new SharedArrayBuffer(4), cpus: 1, settings: {} }), attach: () => ({}), audit: () => [],
};
`;

const prepare = (run: string): Promise<unknown> => {
  const root = write({ 'package.json': '{ "type": "module" }', 'scenario.ts': scenario(run) });
  const subject = { root, entry: join(root, 'scenario.ts'), instrumented: ['.'], shadow: [] };
  return prepareScenario({ name: 'x', subject } as never, { build: 'bare', patches: [], settings: {} });
};

it('worker threads refuse operations that are async functions', async () => {
  await expect(prepare('run() {}')).resolves.toMatchObject({ name: 'x' });
  for (const run of ['async run() {}', 'run: async () => {}']) {
    await expect(prepare(run)).rejects.toThrow(
      "x: the operation add is an async function, which worker threads can't run",
    );
  }
});
