import { expect, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { runCli } from './runCli.ts';
import { failureOf } from './stepped.ts';

const SCENARIO = 'test/cli/fixtures/common/scenario.cjs';

test('a scenario of CommonJS modules is stepped, shrunk and replayed, on threads as well', async () => {
  const failure = await failureOf([SCENARIO, '--seed', '1', '--out', temporaryFolder()]);
  expect(failure.findings[0]).toMatchObject({ oracle: 'count', title: 'counted to 1' });
  expect(failure.unstepped).toEqual([]);
  expect(failure.shrink).toMatchObject({ minimal: 'proven', after: { preemptions: 1, cpus: 2 } });
  const sites = new Set(failure.events.flatMap(({ site }) => site ?? []));
  expect(sites).toEqual(new Set(['test/cli/fixtures/common/counter.cjs:4', 'test/cli/fixtures/common/counter.cjs:5']));
  const { code, stdout } = await runCli(['replay', failure.token, '--threads']);
  expect(stdout).toContain('threads:     the same oracle fired: count counted to 1');
  expect(code).toBe(1);
});

test('without the mistake it is verified', async () => {
  const { code, stdout } = await runCli(['verify', SCENARIO, '--bug', 'test/cli/fixtures/common/mended.patch']);
  expect(stdout).toMatch(/exhaustive: 2 executions, 0 blocked/);
  expect(code).toBe(0);
});
