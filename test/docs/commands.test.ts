import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => join('docs', file))];
const lines = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block]) =>
    block!
      .trim()
      .split('\n')
      .map((command) => ({ page, command })),
  ),
);
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** Scripts that CI runs as they are. */
const gate = readFileSync(join(root, '.ci/run'), 'utf8');

test.each(lines)('$page: $command', async ({ command }) => {
  for (const part of command.split('&&').map((text) => text.trim())) {
    const [tool, name, ...rest] = part.split(/\s+/);
    if (tool === 'npx' && name === 'pagetorture') {
      // A few seconds show that the command works; with a bug it may or may not be met in that time.
      const args = rest.map((arg, i) => (rest[i - 1] === '--for' ? '6s' : arg));
      const short = args[0] === 'stress' ? [...args, '--out', join(tmpdir(), `pagetorture-docs-${process.pid}`)] : args;
      const { code, stderr } = await runCli(short);
      expect(rest.includes('--bug') ? [0, 1] : [0], stderr).toContain(code);
    } else {
      expect(tool).toBe('npm');
      const script = name === 'run' ? rest[0]! : name!;
      expect(script === 'ci' || scripts[script] !== undefined, part).toBe(true);
      expect(script === 'bench' || gate.includes(`npm ${script}`), `CI runs ${part}`).toBe(true);
    }
  }
});
