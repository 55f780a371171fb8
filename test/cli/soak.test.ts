import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const journalOf = (directory: string): string => join(directory, 'journal.ndjson');

/** What the stepped units wrote down, but for the time it took. */
function steppedIn(directory: string): readonly Readonly<Record<string, unknown>>[] {
  const units = new Map<number, Readonly<Record<string, unknown>>>();
  for (const line of readFileSync(journalOf(directory), 'utf8').trimEnd().split('\n')) {
    if (line.includes('#')) continue;
    const { crc: _crc, ms: _ms, elapsedMs: _elapsedMs, ...entry } = JSON.parse(line) as Record<string, unknown>;
    if (entry['kind'] === 'stepped') units.set(entry['unit'] as number, entry);
  }
  return [...units].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
}

/** Changes a byte of the first line that has a lead; later units have used it. */
function damageLead(directory: string): void {
  const lines = readFileSync(journalOf(directory), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('"leads"'));
  expect(line).toBeGreaterThan(0);
  lines[line] = lines[line]!.replace('"leads"', '"lead#"');
  writeFileSync(journalOf(directory), lines.join('\n'));
}

const unitsIn = (directory: string): number => {
  const path = join(directory, 'journal.ndjson');
  return existsSync(path) ? readFileSync(path, 'utf8').split(/"kind":"(?:free|stepped)"/).length - 1 : 0;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a soak that was killed and lost a line goes on to the counts of one that was not, on any number of threads', async () => {
  const folder = temporaryFolder();
  const scenarios = ['kernels/lost-update', 'kernels/counter-ok', fixture('counter')];
  const options = ['--for', '5m', '--units', '14', '--seed', '3', '--cpus', '2', '--no-bridge'];
  const soak = (name: string, threads: string): string[] => [
    'soak',
    ...scenarios,
    '--dir',
    join(folder, name),
    '--threads',
    threads,
    ...options,
  ];
  const killed = new CliRun(soak('killed', '1'));
  while (unitsIn(join(folder, 'killed')) < 9) await pause(5);
  killed.kill('SIGKILL');
  await killed.end();
  expect(unitsIn(join(folder, 'killed'))).toBeLessThan(14);
  damageLead(join(folder, 'killed'));
  expect((await runCli([...soak('killed', '1'), '--resume'])).code).toBe(1);
  expect((await runCli(soak('whole', '2'))).code).toBe(1);
  expect(steppedIn(join(folder, 'killed'))).toEqual(steppedIn(join(folder, 'whole')));
  expect(countsIn(join(folder, 'killed'))).toEqual(countsIn(join(folder, 'whole')));
  expect(steppedIn(join(folder, 'whole')).some(({ leads }) => leads !== undefined)).toBe(true);
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

test('what can’t be raced is stepped, and what can’t be loaded is told before anything is begun', async () => {
  const directory = join(temporaryFolder(), 'run');
  const options = ['--dir', directory, '--for', '5m', '--units', '2', '--threads', '1', '--seed', '1', '--json'];
  const broken = await runCli(['soak', fixture('later'), 'test/cli/fixtures/broken.ts', ...options]);
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toMatch(/^pagetorture: test\/cli\/fixtures\/broken\.ts can't be loaded [^\n]+\n$/);
  const corpus = await runCli(['soak', 'kernels/counter-ok', ...options, '--corpus', 'package.json']);
  expect(corpus).toMatchObject({ code: 2, stdout: '' });
  expect(corpus.stderr).toMatch(/^pagetorture: cannot keep a corpus in .*package\.json \(\w+\)\. [^\n]+\n$/);
  expect(existsSync(directory)).toBe(false);
  const { code, stdout, stderr } = await runCli(['soak', fixture('later'), ...options]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', totals: { units: 2, epochs: 0 } });
  expect(stderr).toContain('later.ts: it has async functions, so it is stepped, and not raced');
});
