import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { runCli } from '../cli/runCli.ts';
import { steppedFixture } from '../cli/stepped.ts';
import { temporaryFolder } from './stressToys.ts';

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

test.each(['cpu', 'explorer'])('a thread whose module is missing says so: %s', async (name) => {
  const filename = join(temporaryFolder(), 'tasks.cjs');
  copyFileSync(join(packageRoot, 'dist', 'workers', 'tasks.cjs'), filename);
  const pool = new Piscina({ filename, name, minThreads: 1, maxThreads: 1 });
  await expect(pool.run({})).rejects.toThrow(new RegExp(`Cannot find module .*${name}\\.js`));
  await pool.destroy();
});
