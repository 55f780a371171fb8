import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReportDocument } from '../../src/report/document/reportDocument.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { schemaErrors } from '../report/document/documentSchema.ts';
import { CliRun, fixture, runCli } from './runCli.ts';

interface Summary {
  readonly totals: { readonly units: number; readonly epochs: number };
  readonly scenarios: readonly { readonly name: string; readonly operations: number }[];
  readonly findings: readonly { readonly oracle: string; readonly folder: string | null }[];
}

/** What has to be the same for every soak of these seeds: all but times, and what depends on them. */
function countsIn(directory: string): unknown {
  const text = readFileSync(join(directory, 'summary.json'), 'utf8');
  const { totals, scenarios, findings } = JSON.parse(text) as Summary;
  return JSON.parse(
    JSON.stringify({ totals, scenarios, findings }, (key, value: unknown) =>
      /seconds$|^(?:operations\w*|coverage|locks)$/i.test(key) ? undefined : value,
    ),
  );
}

const unitsIn = (directory: string): number => {
  const path = join(directory, 'journal.ndjson');
  return existsSync(path) ? readFileSync(path, 'utf8').split(/"kind":"(?:free|stepped)"/).length - 1 : 0;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a soak that was killed goes on to the counts of one that was not', async () => {
  const folder = temporaryFolder();
  const scenarios = ['kernels/lost-update', 'kernels/counter-ok', fixture('counter')];
  const options = ['--for', '5m', '--units', '9', '--seed', '3', '--threads', '1', '--cpus', '2', '--no-bridge'];
  const soak = (name: string): string[] => ['soak', ...scenarios, '--dir', join(folder, name), ...options];
  const killed = new CliRun(soak('killed'));
  while (unitsIn(join(folder, 'killed')) < 3) await pause(5);
  killed.kill('SIGKILL');
  await killed.end();
  expect(unitsIn(join(folder, 'killed'))).toBeLessThan(9);
  expect((await runCli([...soak('killed'), '--resume'])).code).toBe(1);
  expect((await runCli(soak('whole'))).code).toBe(1);
  expect(countsIn(join(folder, 'killed'))).toEqual(countsIn(join(folder, 'whole')));
  expect(unitsIn(join(folder, 'killed'))).toBe(9);
  expect(readdirSync(join(folder, 'killed', 'findings'))).toHaveLength(1);
});

test('a soak ends when it is told to, and has its directory to itself', async () => {
  const directory = join(temporaryFolder(), 'run');
  const args = ['soak', 'kernels/counter-ok', '--dir', directory, '--for', '5m', '--threads', '1'];
  const run = new CliRun(args);
  while (unitsIn(directory) < 1) await pause(5);
  const other = await runCli([...args, '--resume']);
  expect(other).toMatchObject({ code: 2, stdout: '' });
  expect(other.stderr).toMatch(/^pagetorture: another soak works in this directory \(process \d+\)\. [^\n]+\n$/);
  run.kill('SIGTERM');
  const { code, stdout } = await run.end();
  expect(stdout).toMatch(/PASS {2}.* interrupted by SIGTERM, go on with --resume\n$/);
  expect(code).toBe(143);
  expect(existsSync(join(directory, 'lock'))).toBe(false);
});

test('CPUs that crash or end by themselves are findings, the soak goes on, and the next one replays what failed', async () => {
  const directory = join(temporaryFolder(), 'run');
  const scenarios = [fixture('crash'), fixture('exiting'), fixture('lostUpdate')];
  const options = ['--dir', directory, '--for', '5m', '--seed', '1', '--threads', '1', '--cpus', '2'];
  const soak = (units: string): string[] => [
    'soak',
    ...scenarios,
    ...options,
    '--units',
    units,
    '--no-bridge',
    '--json',
  ];
  const file = join(directory, '../report.json');
  const { code, stdout } = await runCli([...soak('6'), '--reporter', `json=${file}`]);
  expect(code).toBe(1);
  const { totals, findings } = JSON.parse(stdout) as Summary;
  expect(totals.units).toBe(6);
  expect(findings.map(({ oracle }) => oracle).toSorted()).toEqual(['T1', 'crash', 'crash']);
  for (const { folder } of findings) expect(readdirSync(join(directory, folder!))).toContain('accesses.txt');
  const document = JSON.parse(readFileSync(file, 'utf8')) as ReportDocument;
  expect(schemaErrors(document)).toEqual([]);
  expect(document).toMatchObject({ command: 'soak', totals: { findings: 3, epochs: totals.epochs } });
  expect(document.findings.filter(({ recorder }) => recorder !== null)).toHaveLength(3);
  expect(document.findings.find(({ oracle }) => oracle === 'T1')?.schedule).not.toBeNull();
  const next = JSON.parse((await runCli(soak('1'))).stdout) as Summary;
  expect(next).toMatchObject({ totals: { units: 1 }, replayed: 1, failedAgain: 1 });
});
