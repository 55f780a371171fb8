import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { runCli } from './runCli.ts';
import { lastLine } from './stepped.ts';

test('mutants of the accounts: the broken lock is noticed, what a timeout makes up for is not', async () => {
  const out = join(temporaryFolder(), 'survivors');
  const args = ['mutate', 'examples/accounts/scenario.ts', '--budget', '200', '--seed', '1', '--out', out, '--json'];
  const { code, stdout, stderr } = await runCli(args);
  const report = JSON.parse(stdout) as {
    format: string;
    mutants: { operator: string; fate: string; file: string; before?: string; oracle?: string }[];
  };
  expect(report.format).toBe('pagetorture-mutants/1');
  const fates = report.mutants.map(({ operator, fate }) => `${operator} ${fate}`);
  expect(fates).toContain('split-rmw killed');
  expect(fates).toContain('blind-cas survived');
  expect(report.mutants.every(({ file }) => file === 'examples/accounts/accounts.ts')).toBe(true);
  const survivors = report.mutants.filter(({ fate }) => fate === 'survived');
  expect(survivors.map(({ before }) => before)).toContain('Atomics.notify(words, LOCK, 1);');
  expect(readdirSync(out)).toHaveLength(survivors.length);
  expect(lastLine(stderr)).toMatch(/^OPEN {2}\d+ mutants: \d+ killed, 0 explained, \d+ survived, 0 not reached/);
  expect(code).toBe(1);
});

test.each([
  [['mutate', 'storm', '--operator', 'nonsense'], 'there is no operator nonsense'],
  [['mutate', 'storm', 'kernels/counter-ok'], 'these scenarios are of several subjects'],
  [['mutate', 'storm', '--files', 'src/nowhere'], 'nothing there is to be mutated'],
  [['mutate', 'storm', '--explained', '/nowhere.json'], 'cannot read /nowhere.json'],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await runCli(args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
