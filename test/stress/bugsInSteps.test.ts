import { expect, test } from 'vitest';
import { quickBugs } from '../../src/campaign/bugs/measuredFile.ts';
import { runCli } from '../cli/runCli.ts';

/** Of the bugs that are found fastest, what a gate that is short of time has room for. */
const QUICK = 6;

interface Document {
  readonly bugs: readonly { readonly id: string; readonly trials: readonly { readonly found?: object }[] }[];
}

test('the quick bugs are found in steps, by oracles their headers name', async () => {
  const args = ['--quick', String(QUICK), '--trials', '1', '--budget', '1000', '--seed', '1', '--no-controls'];
  const { code, stdout } = await runCli(['bugs', ...args, '--json']);
  const { bugs } = JSON.parse(stdout) as Document;
  const missed = bugs.filter(({ trials }) => trials[0]?.found === undefined).map(({ id }) => id);
  expect(missed).toEqual([]);
  expect(bugs.map(({ id }) => id)).toEqual(quickBugs(QUICK).map(({ name }) => name));
  expect(code).toBe(0);
});
