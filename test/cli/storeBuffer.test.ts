import { expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { failureOf, lastLine } from './stepped.ts';

test('two CPUs that both enter are found with store buffers only, and their token replays', async () => {
  const { oracle, token } = await found(['kernels/store-buffering', '--store-buffer']);
  expect(oracle).toBe('assert');
  const again = await runCli(['replay', token]);
  expect(again.stdout).toMatch(/^FAIL assert +both are inside$/m);
  expect(again.code).toBe(1);
  const threads = await runCli(['replay', token, '--threads']);
  expect(threads.stderr).toContain('real threads delay stores as they like');
  expect(threads.code).toBe(2);
  const { code } = await runCli(['fuzz', 'kernels/store-buffering', '--fine', '--no-detectors', '--executions', '500']);
  expect(code).toBe(0);
});

test('with Atomics they never do, in any schedule within the bound', async () => {
  const args = ['verify', 'kernels/store-buffering-ok', '--store-buffer', '--bound', '3'];
  const { code, stdout } = await runCli(args);
  expect(stdout).toContain('verified within the bound under x86-TSO');
  expect(lastLine(stdout)).toMatch(/^PASS /);
  expect(code).toBe(0);
});

test('dpor is refused', async () => {
  const { code, stderr } = await runCli(['verify', 'kernels/store-buffering', '--store-buffer']);
  expect(stderr).toContain('dpor knows nothing of store buffers. Use verify with --bound');
  expect(code).toBe(2);
});

async function found(args: readonly string[]): Promise<{ oracle: string; token: string }> {
  const { findings, token } = await failureOf(args);
  return { oracle: findings[0]!.oracle, token };
}
