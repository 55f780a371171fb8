import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, fixture, runCli } from './runCli.ts';

const LONG = ['--for', '1h', '--cpus', '2'];
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)!;

describe('exit codes and verdicts', () => {
  test('a clean run', async () => {
    const { code, stdout, stderr } = await runCli([
      'stress',
      fixture('counter'),
      '--cpus',
      '2',
      '--for',
      '2s',
      '--seed',
      '0x2a',
    ]);
    expect(stderr).toBe('');
    expect(lastLine(stdout)).toMatch(/^PASS {2}1 scenario, [\d,]+ operations, \d+ epochs?, 0 findings in /);
    expect(stdout).toContain('--seed 42');
    expect(stdout).toContain(`node ${process.version}`);
    expect(code).toBe(0);
  });

  test('a finding, with its files', async () => {
    const out = temporaryFolder();
    const { code, stdout } = await runCli(['stress', fixture('crash'), '--cpus', '2', '--out', out]);
    expect(lastLine(stdout)).toMatch(/^FAIL {2}1 scenario/);
    expect(stdout).toContain('FAIL crash  CPU 1 threw TypeError in fail: what is this');
    expect(stdout).toContain(`files     ${out}`);
    expect(code).toBe(1);
  });

  test('an epoch, however short the time', async () => {
    const { code, stdout } = await runCli(['stress', fixture('counter'), '--for', '1ms']);
    expect(lastLine(stdout)).toMatch(/^PASS {2}1 scenario, .* 1 epoch, /);
    expect(code).toBe(0);
  });

  test('a bug switched on by a patch', async () => {
    const folder = temporaryFolder();
    const source = readFileSync(join(packageRoot, fixture('counter')), 'utf8').split('\n');
    const line = source.findIndex((text) => text.includes('Atomics.add'));
    const path = join(folder, 'lost.patch');
    const wrong = '      Atomics.store(actor.words, COUNTER, Atomics.load(actor.words, COUNTER) + 1);';
    writeFileSync(
      path,
      `Subject: updates get lost\nScenario: ${fixture('counter')}\n\n--- a/${fixture('counter')}\n+++ b/${fixture('counter')}\n` +
        `@@ -${line + 1},1 +${line + 1},1 @@\n-${source[line]!}\n+${wrong}\n`,
    );
    const { code, stdout } = await runCli(['stress', '--bug', path, '--cpus', '2', '--for', '3s', '--out', folder]);
    expect(stdout).toContain('updates get lost');
    expect(stdout).toContain('FAIL T1');
    expect(code).toBe(1);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run with the verdict so far', async (signal, expected) => {
    const run = new CliRun(['stress', fixture('counter'), ...LONG]);
    await run.sees('seed');
    setTimeout(() => run.kill(signal), 1000);
    const { code, stdout } = await run.end();
    expect(lastLine(stdout)).toMatch(new RegExp(`^(PASS|INCONCLUSIVE) .*interrupted by ${signal}`));
    expect(code).toBe(expected);
  });

  test('a finding counts for more', async () => {
    const out = temporaryFolder();
    const run = new CliRun(['stress', fixture('crash'), fixture('counter'), ...LONG, '--out', out]);
    await run.sees('fail  ');
    setTimeout(() => run.kill('SIGINT'), 500);
    const { code, stdout } = await run.end();
    expect(lastLine(stdout)).toMatch(/^FAIL .*interrupted by SIGINT/);
    expect(code).toBe(1);
  });

  test('a second one ends the process although a CPU hangs', async () => {
    const run = new CliRun(['stress', fixture('spinning'), ...LONG, '--stall', '1h']);
    await run.sees('seed');
    setTimeout(() => run.kill('SIGINT'), 500);
    setTimeout(() => run.kill('SIGINT'), 1500);
    expect((await run.end()).code).toBe(130);
  });
});

test('--json is one document on stdout, the log is on stderr', async () => {
  const args = [
    'stress',
    fixture('lostUpdate'),
    '--cpus',
    '2',
    '--for',
    '2s',
    '--seed',
    '3',
    '--json',
    '--out',
    temporaryFolder(),
  ];
  const { code, stdout, stderr } = await runCli(args);
  const document = JSON.parse(stdout) as Record<string, unknown>;
  expect(document).toMatchObject({
    format: 'pagetorture-stress/1',
    verdict: 'fail',
    interrupted: null,
    parameters: { seed: 3, cpus: 2, build: 'noisy' },
    findings: 1,
    scenarios: [{ name: fixture('lostUpdate'), findings: [{ oracle: 'T1', object: 'word[0]' }] }],
  });
  expect(stderr).toContain('FAIL T1');
  expect(code).toBe(1);
});

test('colour when forced, no control characters otherwise', async () => {
  const args = ['stress', fixture('counter'), '--cpus', '1', '--for', '500ms'];
  const forced = await runCli(args, { FORCE_COLOR: '1', NO_COLOR: undefined });
  const plain = await runCli(args, { NO_COLOR: undefined });
  expect(forced.stdout).toContain('\u001B[');
  expect(plain.stdout).not.toContain('\u001B');
});

test('list and --list show the same', async () => {
  const [list, option, json] = await Promise.all([
    runCli(['list']),
    runCli(['stress', '--list']),
    runCli(['list', '--json']),
  ]);
  expect(list.stdout).toMatch(/^Scenarios\n/);
  expect(option.stdout).toBe(list.stdout);
  expect(JSON.parse(json.stdout)).toMatchObject({ format: 'pagetorture-list/1' });
});

test('help and version are no errors', async () => {
  const [help, version] = await Promise.all([runCli(['stress', '--help']), runCli(['--version'])]);
  expect(help.stdout).toContain('--cpus <n>');
  expect(version.stdout.trim()).toMatch(/^\d+\.\d+\.\d+/);
  expect([help.code, version.code]).toEqual([0, 0]);
});
