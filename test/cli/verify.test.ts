import { expect, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, runCli } from './runCli.ts';
import { lastLine } from './stepped.ts';

test('a scenario all of whose schedules are clean is verified', async () => {
  const { code, stdout, stderr } = await runCli(['verify', 'kernels/tickets-ok', 'small/put-put', '--seed', '1']);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^kernels\/tickets-ok {2}verified {2}\d+ executions of \d+ steps in /m);
  expect(stdout).toMatch(/^small\/put-put {7}verified {2}\d+ executions? of \d+ steps in /m);
  expect(stdout).toMatch(/exhaustive: \d+ executions, 0 blocked, 0 cut by the step limit, no bound -> verified/);
  expect(lastLine(stdout)).toMatch(/^PASS {2}2 scenarios, /);
  expect(code).toBe(0);
});

test('one that fails is a finding', async () => {
  const { code, stdout } = await runCli(['verify', 'kernels/account', '--out', temporaryFolder()]);
  expect(stdout).toContain('found by dpor in execution ');
  expect(lastLine(stdout)).toMatch(/^FAIL/);
  expect(code).toBe(1);
});

test('within a bound of preemptions all schedules are run', async () => {
  const { code, stdout } = await runCli(['verify', 'kernels/tickets-ok', '--bound', '1']);
  expect(stdout).toContain(' --bound 1 ');
  expect(stdout).toMatch(/exhaustive: .*, at most 1 preemption -> verified within the bound/);
  expect(code).toBe(0);
});

test('one that is not at its end is not verified', async () => {
  const { code, stdout } = await runCli(['verify', 'small/migrate-read', '--executions', '5']);
  expect(stdout).toContain('--executions 5 ');
  expect(stdout).toMatch(/^small\/migrate-read {2}open /m);
  expect(stdout).toMatch(/not exhaustive: 5 executions, .*; there are more/);
  expect(lastLine(stdout)).toMatch(/^INCONCLUSIVE .* small\/migrate-read is not verified$/);
  expect(code).toBe(3);
});

test('one that draws its programs has no end', async () => {
  const { code, stdout, stderr } = await runCli(['verify', 'storm']);
  expect(stderr).toMatch(/^pagetorture: storm draws its programs, [^\n]+\n$/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('Ctrl-C ends the search, however long it still is', async () => {
  const run = new CliRun(['verify', 'kernels/philosophers-ok', '--cpus', '6', '--set', 'rounds=3']);
  await run.sees('pagetorture verify ');
  run.kill('SIGINT');
  const { code, stdout } = await run.end();
  expect(lastLine(stdout)).toMatch(/^INCONCLUSIVE .* interrupted by SIGINT/);
  expect(code).toBe(130);
});

test('the JSON document says what was verified', async () => {
  const { code, stdout } = await runCli(['verify', 'kernels/tickets-ok', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'pagetorture-stepped/1',
    verdict: 'pass',
    parameters: { command: 'verify', strategy: 'dpor' },
    scenarios: [{ name: 'kernels/tickets-ok', verified: true, failure: null, strategies: [{ strategy: 'dpor' }] }],
  });
  expect(code).toBe(0);
});
