import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configureGlobal, resetConfigureGlobal } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { scenarioName, seedText, tokenText } from '../../src/vitest/testOptions.ts';
import { timeoutOf } from '../../src/vitest/timeoutOf.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { failureOf } from '../cli/stepped.ts';

interface Told {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** Runs the suite of the fixture in a vitest of its own; what it tells of each test, by title. */
async function runFixture(env: NodeJS.ProcessEnv): Promise<Map<string, Told>> {
  const folder = temporaryFolder();
  const output = join(folder, 'told.json');
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const args = ['run', '--root', 'test/vitest/fixture', '--reporter=json', `--outputFile=${output}`];
  await new Promise((resolve) => {
    const child = [join(packageRoot, 'node_modules/vitest/vitest.mjs'), ...args];
    execFile(process.execPath, child, { cwd: packageRoot, env: { ...clean, ...env, OUT: folder } }, resolve);
  });
  const told = JSON.parse(readFileSync(output, 'utf8')) as { testResults: { assertionResults: Told[] }[] };
  return new Map(told.testResults.flatMap(({ assertionResults }) => assertionResults).map((one) => [one.title, one]));
}

test('scenarios are tests of a suite: green when nothing is found, the failure screen when something is', async () => {
  const { token } = await failureOf([
    'kernels/lost-update',
    '--seed',
    '7',
    '--threads',
    '1',
    '--out',
    temporaryFolder(),
  ]);
  const told = await runFixture({ PAGETORTURE_SEED: '7', TOKEN: token });
  const messageOf = (title: string): string => told.get(title)!.failureMessages.join('\n');
  expect([...told.values()].map(({ title, status }) => [title, status])).toEqual([
    ['a counter counts', 'passed'],
    ['threads lose updates', 'failed'],
    ['a kernel without a bug', 'passed'],
    ['a lost update', 'failed'],
    ['one execution', 'failed'],
    ['a strategy that is none', 'failed'],
  ]);
  expect(messageOf('threads lose updates')).toMatch(/^AssertionError: FAIL \S+ {2}/);
  expect(messageOf('threads lose updates')).toContain('--seed 7');
  // One seed, one failure: what the command line finds is what the test finds.
  expect(messageOf('a lost update')).toContain(`replay:      pagetorture replay ${token}`);
  expect(messageOf('a lost update')).toMatch(/\n +at .*fixture\/races\.test\.ts:10:\d+/);
  expect(messageOf('one execution')).toContain('counter is 1 after 2 increments');
  expect(messageOf('a strategy that is none')).toContain("unknown strategy 'luck'");
});

test('a seed is the one of the test, else of the environment, else of fast-check', () => {
  onTestFinished(resetConfigureGlobal);
  expect(seedText(undefined, {})).toBeUndefined();
  configureGlobal({ seed: -1 });
  expect(seedText(undefined, {})).toBe('4294967295');
  expect(seedText(undefined, { PAGETORTURE_SEED: '5' })).toBe('5');
  expect(seedText(0, { PAGETORTURE_SEED: '5' })).toBe('0');
});

test('a path is a token, or none', () => {
  expect(tokenText('0:1:2', {})).toBeUndefined();
  expect(tokenText(undefined, { PAGETORTURE_PATH: 'pt1:abc' })).toBe('pt1:abc');
  expect(tokenText('pt1:x', { PAGETORTURE_PATH: 'pt1:abc' })).toBe('pt1:x');
});

test('a module is named as seen from the working directory', () => {
  expect(scenarioName(new URL('../campaign/fixtures/counter.ts', import.meta.url))).toBe(
    'test/campaign/fixtures/counter.ts',
  );
  expect(scenarioName('storm')).toBe('storm');
});

test('vitest gives a test the time it takes and more', () => {
  expect(timeoutOf('2s')).toBe(62_000);
  expect(timeoutOf('soon')).toBe(60_000);
});
