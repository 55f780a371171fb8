import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { scenarioFile } from '../../src/campaign/scenarioFile.ts';
import { parseBugPatch } from '../../src/instrument/bugPatch.ts';
import { loadSubject } from '../../src/instrument/loadSubject.ts';
import { runCli } from '../cli/runCli.ts';

const folder = resolve(import.meta.dirname, '../../stress/bugs');
const bugs = readdirSync(folder).map((file) => {
  const path = join(folder, file);
  return { path, file, bug: parseBugPatch(readFileSync(path, 'utf8'), path) };
});

describe.each(bugs)('$file', ({ path, file, bug }) => {
  test('has a complete header and applies', async () => {
    expect(file.startsWith(`${bug.id!}-`)).toBe(true);
    expect(bug.source).toBeTruthy();
    expect(bug.cpus).toBeGreaterThan(0);
    expect(bug.preemptions).toBeGreaterThanOrEqual(0);
    expect(bug.interleaving.length).toBeGreaterThan(0);
    expect(bug.oracle.length).toBeGreaterThan(0);
    const { subject } = scenarioFile(bug.scenario!);
    const patched = await loadSubject(subject, { build: 'noisy', patches: [path] });
    const clean = await loadSubject(subject, { build: 'noisy', patches: [] });
    expect(patched.buildHash).not.toBe(clean.buildHash);
  });
});

// Those that a run meets within its first epochs, on any machine; the others need luck, and are measured by the bench.
const quick = ['B0.8', 'B1.1', 'B2.5', 'G4', 'G13', 'G18', 'G21', 'G22', 'G30', 'G31', 'R25'];

test.each(quick)('%s is found, by an oracle its header names', async (id) => {
  const { bug } = bugs.find((entry) => entry.bug.id === id)!;
  const out = join(tmpdir(), `pagetorture-test-${process.pid}`);
  const { code, stdout } = await runCli(['stress', '--bug', id, '--for', '45s', '--seed', '1', '--json', '--out', out]);
  expect(code).toBe(1);
  const report = JSON.parse(stdout) as { scenarios: { findings: { oracle: string }[] }[] };
  const found = report.scenarios.flatMap(({ findings }) => findings).map(({ oracle }) => oracle);
  expect(bug.oracle).toContain(found[0]);
});
