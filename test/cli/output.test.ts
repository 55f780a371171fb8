import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, fixture } from './runCli.ts';

describe.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
  test.each([
    [['list']],
    [['stress', fixture('counter'), '--cpus', '1', '--for', '500ms']],
    [['stress', fixture('counter'), '--cpus', '1', '--for', '500ms', '--json']],
  ])('%j says so and exits with 4', async (args) => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const { code, stderr } = await new CliRun(args, {}, full).end();
    expect(stderr).toMatch(/(^|\n)pagetorture: cannot write to standard output \(ENOSPC\)\.\n$/);
    expect(code).toBe(4);
  });
});

describe('a reader that is gone', () => {
  test('leaves a clean run clean', async () => {
    const run = new CliRun(['stress', fixture('counter'), '--cpus', '1', '--for', '500ms']);
    run.closeStdout();
    expect(await run.end()).toMatchObject({ code: 0, stderr: '' });
  });

  test('leaves a finding its exit code and its files', async () => {
    const out = temporaryFolder();
    const run = new CliRun(['stress', fixture('crash'), '--cpus', '2', '--out', out]);
    run.closeStdout();
    expect(await run.end()).toMatchObject({ code: 1, stderr: '' });
    expect(readdirSync(out)).toHaveLength(1);
  });
});
