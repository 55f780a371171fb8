import { expect, test } from 'vitest';
import { CliRun, fixture, runCli } from './runCli.ts';
import { lastLine } from './stepped.ts';

const quick = ['--each', '200ms', '--executions', '3'];

test('a comparison has a row for each point, and says whether it has the shape of the original', async () => {
  const { code, stdout, stderr } = await runCli(['contention', fixture('contended'), ...quick]);
  expect(stderr).toBe('');
  expect(stdout).toContain('contended.ts: how many CPUs?');
  expect(stdout).toMatch(/^two +[\d,]+ +\d+ +0\.0 %$/m);
  expect(stdout).toMatch(/^three +[\d,]+ +\d+ +0\.0 %$/m);
  expect(stdout).toContain('here the same: 2 rows');
  expect(lastLine(stdout)).toMatch(/^1 of 1 comparison with the shape of the original, /);
  expect(code).toBe(0);
});

test('--json has the rows, with nothing else on stdout', async () => {
  const { code, stdout } = await runCli(['contention', fixture('contended'), ...quick, '--json']);
  const document = JSON.parse(stdout) as { format: string; experiments: { rows: { label: string }[] }[] };
  expect(document.format).toBe('pagetorture-contention/1');
  expect(document.experiments[0]!.rows.map(({ label }) => label)).toEqual(['two', 'three']);
  expect(code).toBe(0);
});

test.each([
  [['contention', 'storm'], 'storm compares nothing'],
  [['contention', 'contention/lru-lock'], 'Did you mean contention/lru-locks?'],
  [['contention', '--each', 'long'], '--each'],
  [['contention', '--executions', '0'], '--executions'],
])('%j is wrong use', async (args, message) => {
  const { code, stderr } = await runCli(args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test('Ctrl-C ends it', async () => {
  const run = new CliRun(['contention', fixture('contended'), '--each', '1h']);
  await run.sees('bare build');
  run.kill('SIGINT');
  const { code } = await run.end();
  expect(code).toBe(130);
});
