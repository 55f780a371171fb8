import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../campaign/stressToys.ts';
import { schemaErrors } from '../../report/document/documentSchema.ts';
import { fixture, runCli } from '../runCli.ts';

const lines = (text: string): string[] => text.trimEnd().split('\n');

test('a campaign with every reporter: files at their places, annotations below the log, the exit code as ever', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('summary.md'), 'of a step before\n');
  const files = ['json', 'ndjson', 'junit', 'sarif', 'perfetto', 'html', 'terminal'];
  const { code, stdout, stderr } = await runCli(
    ['fuzz', 'kernels/lost-update', '--seed', '1', '--threads', '1', '--out', at('findings')].concat(
      files.flatMap((name) => ['--reporter', `${name}=${at(name)}`]),
      ['--reporter', 'github'],
    ),
    { GITHUB_STEP_SUMMARY: at('summary.md') },
  );
  expect([code, stderr]).toEqual([1, '']);
  expect(readdirSync(folder).toSorted()).toEqual([...files, 'findings', 'summary.md'].toSorted());
  const read = (name: string): string => readFileSync(at(name), 'utf8');

  const document = JSON.parse(read('json')) as { findings: { fingerprint: string; token: string }[] };
  expect(schemaErrors(document)).toEqual([]);
  const { fingerprint, token } = document.findings[0]!;
  for (const name of ['junit', 'sarif', 'html', 'terminal', 'summary.md']) {
    expect(read(name)).toContain(token);
    expect(read(name)).toContain(fingerprint);
  }
  expect(read('summary.md')).toMatch(/^of a step before\n## /);
  const events = lines(read('ndjson')).map((line) => JSON.parse(line) as { event: string; document?: object });
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['start', 'finding', 'scenario', 'end']));
  expect(events.at(-1)!.document).toEqual(document);
  expect(JSON.parse(read('perfetto'))).toHaveProperty('traceEvents');

  // No line of the log is a command for the runner.
  const [begin, ...rest] = lines(stdout);
  const silenced = /^::stop-commands::(.+)$/.exec(begin!)![1]!;
  const end = rest.indexOf(`::${silenced}::`);
  expect(end).toBeGreaterThan(0);
  expect(rest.slice(end + 1)).toEqual([
    expect.stringMatching(/^::error title=assert in kernels\/lost-update::counter is 1/),
  ]);
});

test('a document on standard output is alone there', async () => {
  const out = temporaryFolder();
  const args = ['stress', fixture('counter'), '--cpus', '2', '--for', '500ms', '--out', out, '--reporter', 'json'];
  const { code, stdout, stderr } = await runCli(args);
  expect(code).toBe(0);
  const document = JSON.parse(stdout) as { command: string; totals: { operations: number } };
  expect(schemaErrors(document)).toEqual([]);
  expect(document.command).toBe('stress');
  expect(document.totals.operations).toBeGreaterThan(0);
  expect(stderr).toMatch(/\nPASS {2}/);
});

test('a file that cannot be written ends it before it began, on one line', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, stdout, stderr } = await runCli(['fuzz', '--reporter', `junit=${join(file, 'report.xml')}`]);
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toBe(
    `pagetorture: cannot write ${join(file, 'report.xml')} (ENOTDIR). Choose another place for it.\n`,
  );
});

test('a file that can no longer be written at the end is 4, and the others are written', async () => {
  const folder = temporaryFolder();
  const junit = join(folder, 'report.xml');
  const args = ['stress', fixture('counter'), '--cpus', '1', '--for', '500ms', '--reporter', 'ndjson=/dev/full'];
  const { code, stderr } = await runCli([...args, '--reporter', `junit=${junit}`]);
  expect([code, stderr]).toEqual([4, 'pagetorture: cannot write /dev/full (ENOSPC). Choose another place for it.\n']);
  expect(readFileSync(junit, 'utf8')).toContain('<testcase name="test/campaign/fixtures/counter.ts"');
});

test('an unknown reporter is wrong use', async () => {
  const { code, stderr } = await runCli(['verify', '--reporter', 'htlm']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^pagetorture: unknown reporter 'htlm'\. .*There are: terminal, json, .*\.\n$/);
});
