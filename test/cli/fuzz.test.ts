import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, fixture, runCli } from './runCli.ts';
import { failureOf, lastLine, steppedFixture } from './stepped.ts';

describe('exit codes and verdicts', () => {
  test('a clean run', async () => {
    const { code, stdout, stderr } = await runCli([
      'fuzz',
      fixture('counter'),
      '--executions',
      '200',
      '--seed',
      '0x2a',
    ]);
    expect(stderr).toBe('');
    expect(stdout).toContain('--executions 200 --seed 42 ');
    expect(stdout).toContain(`node ${process.version}`);
    expect(stdout).toMatch(/^test\/campaign\/fixtures\/counter\.ts {2}ok +200 executions of \d+ steps in /m);
    expect(stdout).toContain('200 clean executions: one more fails with a probability below 1.5 % (95 % confidence)');
    expect(lastLine(stdout)).toMatch(/^PASS {2}1 scenario, 200 executions, 0 findings in /);
    expect(code).toBe(0);
  });

  test('a finding, with its files', async () => {
    const out = temporaryFolder();
    const { code, stdout } = await runCli(['fuzz', 'kernels/lost-update', '--seed', '1', '--out', out]);
    expect(stdout).toContain('FAIL assert');
    expect(stdout).toMatch(/^minimal schedule: 2 CPUs, 6 steps, 1 preemption \(shrunk from /m);
    expect(stdout).toMatch(
      /^why: +write of counter at step \d+ \(CPU\d\) landed between the read at \d+ and the write/m,
    );
    expect(stdout).toMatch(/^replay: +pagetorture replay pt1:[\w-]+$/m);
    expect(lastLine(stdout)).toMatch(/^FAIL {2}1 scenario, \d+ executions?, 1 finding in /);
    expect(code).toBe(1);
    const [folder] = readdirSync(out);
    expect(stdout).toContain(`files:       ${join(out, folder!)}`);
    expect(readdirSync(join(out, folder!)).toSorted()).toEqual(['finding.json', 'finding.txt', 'steps.txt']);
  });

  test('executions longer than --steps are given up, and decide nothing', async () => {
    const args = ['fuzz', steppedFixture('longWay'), '--steps', '100', '--executions', '20'];
    const { code, stdout } = await runCli(args);
    expect(lastLine(stdout)).toMatch(/^INCONCLUSIVE {2}.*20 executions were given up at 100 steps; .* --steps$/);
    expect(code).toBe(3);
  });

  test('scenarios for which no time is left decide nothing', async () => {
    const { code, stdout } = await runCli(['fuzz', 'storm', 'put-isolate', '--for', '1ms']);
    expect(lastLine(stdout)).toMatch(/^(?:PASS|INCONCLUSIVE) {2}2 scenarios, /);
    expect([0, 3]).toContain(code);
  });

  test('Ctrl-C ends it with the verdict so far', async () => {
    const run = new CliRun(['fuzz', 'storm', '--for', '1h', '--seed', '1']);
    await run.sees('pagetorture fuzz storm');
    run.kill('SIGINT');
    const { code, stdout } = await run.end();
    expect(lastLine(stdout)).toMatch(/^(?:PASS|INCONCLUSIVE) {2}.* interrupted by SIGINT/);
    expect(code).toBe(130);
  });

  test('code that is not stepped is listed, and an error if it must not be', async () => {
    const args = ['fuzz', steppedFixture('unstepped'), '--executions', '10'];
    const plain = await runCli(args);
    expect(plain.stdout).toContain('not stepped, so no switch happens inside:');
    expect(plain.stdout).toContain('test/cli/fixtures/unstepped.ts:12 ');
    expect(plain.code).toBe(0);
    const strict = await runCli([...args, '--strict']);
    expect(strict.code).toBe(4);
  });

  test('a folder that cannot be written costs the files, not the finding', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, stdout } = await runCli(['fuzz', 'kernels/lost-update', '--out', join(file, 'out')]);
    expect(stdout).toMatch(/^warning: could not write .* \(ENOTDIR\)$/m);
    expect(stdout).toContain('FAIL assert');
    expect(stdout).not.toContain('files:');
    expect(code).toBe(1);
  });
});

test('the JSON document is alone on standard output, the log is on standard error', async () => {
  const args = ['fuzz', 'kernels/lost-update', '--seed', '1', '--json', '--out', temporaryFolder()];
  const { code, stdout, stderr } = await runCli(args);
  expect(code).toBe(1);
  expect(stderr).toContain('FAIL assert');
  const json = JSON.parse(stdout) as Record<string, unknown>;
  expect(json).toMatchObject({
    format: 'pagetorture-stepped/1',
    verdict: 'fail',
    interrupted: null,
    parameters: { command: 'fuzz', seed: 1, strategy: 'portfolio' },
    scenarios: [
      {
        name: 'kernels/lost-update',
        cpus: 2,
        verified: false,
        inconclusive: null,
        failure: { outcome: 'complete', findings: [{ oracle: 'assert' }], shrink: { minimal: 'proven' } },
      },
    ],
  });
});

test.each([
  ['a kernel', ['kernels/bluetooth', '--strategy', 'random']],
  ['a bug of the page lifecycle', ['--bug', 'G18']],
])('of %s, one seed finds the same on one thread as on two', async (_name, args) => {
  const found = [];
  for (const threads of ['1', '2']) {
    const out = temporaryFolder();
    const failure = await failureOf([...args, '--seed', '3', '--threads', threads, '--out', out]);
    const { strategy, execution, shrink, findings } = failure;
    found.push({ strategy, execution, before: shrink?.before, oracle: findings[0]!.oracle });
  }
  expect(found[0]).toEqual(found[1]);
});

describe("anyone's code over a SharedArrayBuffer", () => {
  test('is explored as it is', async () => {
    const { code, stdout } = await runCli(['fuzz', 'examples/accounts/scenario.ts', '--executions', '500']);
    expect(lastLine(stdout)).toMatch(/^PASS/);
    expect(code).toBe(0);
  });

  test('a lock that is left out is a data race', async () => {
    const bug = ['--bug', 'examples/accounts/no-lock.patch'];
    const failure = await failureOf(['examples/accounts/scenario.ts', ...bug, '--out', temporaryFolder()]);
    expect(failure.findings[0]).toMatchObject({ oracle: 'race' });
    expect(failure.findings[0]!.title).toMatch(/^data race on balance\[\d\]: /);
    const replayed = await runCli(['replay', failure.token]);
    expect(replayed.stdout).toContain('FAIL race');
    expect(replayed.code).toBe(1);
  });

  test('its finding.json has the token that was printed', async () => {
    const out = temporaryFolder();
    const { token } = await failureOf(['kernels/lost-update', '--out', out]);
    const [folder] = readdirSync(out);
    const written = JSON.parse(readFileSync(join(out, folder!, 'finding.json'), 'utf8')) as {
      readonly failure: { readonly token: string };
    };
    expect(written.failure.token).toBe(token);
  });
});
