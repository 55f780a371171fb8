import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { findBug } from '../../src/campaign/bugCatalogue.ts';
import { runCli } from '../cli/runCli.ts';

// Those that a run meets within its first epochs, on any machine; the others need luck, and are measured by the bench.
const quick = ['B0.8', 'G22', 'G31'];

test.each(quick)('%s is found, by an oracle its header names', async (id) => {
  const { patch } = findBug(id);
  const out = join(tmpdir(), `pagetorture-test-${process.pid}`);
  const { code, stdout } = await runCli(['stress', '--bug', id, '--for', '45s', '--seed', '1', '--json', '--out', out]);
  expect(code).toBe(1);
  const report = JSON.parse(stdout) as { scenarios: { findings: { oracle: string }[] }[] };
  const found = report.scenarios.flatMap(({ findings }) => findings).map(({ oracle }) => oracle);
  expect(patch.oracle).toContain(found[0]);
});
