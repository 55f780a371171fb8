import { expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { steppedFixture } from '../cli/stepped.ts';

const TRACE = '--trace-require-module=all';

/** Ending a thread that links an ES module it requires aborts the process (Node 20.20). */
test.runIf(process.allowedNodeEnvironmentFlags.has('--trace-require-module')).each([
  ['stress', 'put-isolate', '--for', '100ms'],
  ['fuzz', steppedFixture('unstepped'), '--executions', '1'],
])('threads require no ES module: %s %s', async (...args) => {
  const { code, stderr } = await runCli(args, { NODE_OPTIONS: TRACE });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
