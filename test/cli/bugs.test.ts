import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBug } from '../../src/campaign/bugCatalogue.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, runCli } from './runCli.ts';
import { lastLine } from './stepped.ts';

interface Document {
  readonly format: string;
  readonly bugs: readonly { readonly id: string; readonly trials: readonly { readonly executions: number }[] }[];
  readonly controls: readonly { readonly executions: number }[];
}

interface Comparison {
  readonly format: string;
  readonly bugs: readonly {
    readonly id: string;
    readonly hunts: readonly { readonly trials: readonly unknown[] }[];
  }[];
  readonly strategies: readonly { readonly test?: { readonly p: number } }[];
}

test('bugs that are found in every trial, and nothing without them', async () => {
  const args = ['bugs', 'B1.1', 'G4', '--trials', '2', '--budget', '50', '--seed', '1'];
  const { code, stdout, stderr } = await runCli(args);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^B1\.1 +2 of 2 .* I24 /m);
  expect(stdout).toMatch(/^G4 +2 of 2 /m);
  expect(stdout).toMatch(/^G4 +.* pt1:[\w-]+$/m);
  expect(stdout).toMatch(/^[\w-]+ +50 +nothing, as it should be$/m);
  expect(lastLine(stdout)).toMatch(
    /^score 2 of 2 bugs in every trial of 50 executions, 4 of 4 trials, .*, 0 false alarms/,
  );
  expect(code).toBe(0);
});

test('the same seed finds the same, however many threads there are; a bug that is missed is exit code 1', async () => {
  const run = async (threads: string): Promise<Document> => {
    const args = [
      'bugs',
      'G1',
      'G30',
      '--trials',
      '1',
      '--budget',
      '10',
      '--seed',
      '3',
      '--threads',
      threads,
      '--json',
    ];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(1);
    return JSON.parse(stdout) as Document;
  };
  const one = await run('1');
  const two = await run('2');
  expect(one.format).toBe('pagetorture-bugs/1');
  const executions = ({ bugs, controls }: Document) => [
    bugs.map(({ trials }) => trials.map((trial) => trial.executions)),
    controls.map((control) => control.executions),
  ];
  expect(executions(two)).toEqual(executions(one));
});

test('strategies are compared over the same bugs', async () => {
  const args = ['bugs', 'B1.1', 'G4', '--compare', '--strategy', 'random', '--strategy', 'surw', '--strategy', 'dpor'];
  const { code, stdout } = await runCli([...args, '--trials', '2', '--budget', '50', '--seed', '1', '--json']);
  const document = JSON.parse(stdout) as Comparison;
  expect(document.format).toBe('pagetorture-comparison/1');
  const trials = document.bugs.map(({ id, hunts }) => [id, hunts.map((hunt) => hunt.trials.length)]);
  // Their programs are drawn: there is nothing that DPOR could search.
  expect(trials).toEqual([
    ['B1.1', [2, 2, 0]],
    ['G4', [2, 2, 0]],
  ]);
  expect(document.strategies.map(({ test: tested }) => tested?.p)).toEqual([
    undefined,
    expect.any(Number),
    expect.closeTo(1, 6),
  ]);
  expect(code).toBe(0);
});

test.each([
  [['bugs', 'G99'], "unknown bug 'G99'"],
  [['bugs', 'G1', '--trials', '0'], '--trials'],
  [['bugs', 'G1', '--budget', 'much'], '--budget'],
  [['bugs', 'G1', '--strategy', 'luck'], "unknown strategy 'luck'"],
  [['bugs', 'G1', '--mode', 'luck'], '--mode'],
  [['bugs', 'G1', '--quick', '3'], '--quick'],
  [['bugs', 'G1', '--strategy', 'pos', '--strategy', 'urw'], 'one hunt has one strategy'],
  [['bugs', 'G1', '--compare', '--strategy', 'pos'], '--compare needs two strategies'],
  [['bugs', 'G1', '--compare', '--record', 'x.json'], '--compare and --record do not go together'],
  [['bugs', 'G1', 'G2', '--explain'], '--explain is about one bug'],
])('%j is wrong use', async (args, message) => {
  const { code, stderr } = await runCli(args);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  expect(code).toBe(2);
});

test('a bug is explained by its header, its diff and a small execution that fails', async () => {
  const path = join(temporaryFolder(), 'mine.patch');
  writeFileSync(path, readFileSync(findBug('G4').path, 'utf8').replace(/^Subject:.*/m, 'Subject: no record has it'));
  const { code, stdout } = await runCli(['bugs', path, '--explain', '--seed', '1']);
  expect(stdout).toMatch(/ no record has it$/m);
  expect(stdout).toMatch(/^scenario: +put-isolate$/m);
  expect(stdout).toMatch(/^\+\+\+ b\/src\/mm\//m);
  expect(stdout).toMatch(/^FAIL I[345] /m);
  expect(stdout).toMatch(/^replay: +pagetorture replay pt1:/m);
  expect(code).toBe(0);
});

test("a user's own patch is hunted in a user's own scenario", async () => {
  const args = ['bugs', 'examples/accounts/no-lock.patch', '--trials', '1', '--budget', '200', '--seed', '1'];
  const { code, stdout } = await runCli(args);
  expect(stdout).toMatch(/^examples\/accounts\/no-lock\.patch +1 of 1 .* race /m);
  expect(stdout).toMatch(/^examples\/accounts\/scenario\.ts +200 +nothing, as it should be$/m);
  expect(code).toBe(0);
});

test('a patch has to say where it shows', async () => {
  const path = join(temporaryFolder(), 'my.patch');
  writeFileSync(path, '--- a/src/mm/page/refcount.ts\n+++ b/src/mm/page/refcount.ts\n@@ -1 +1 @@\n-a\n+b\n');
  const { code, stderr } = await runCli(['bugs', path]);
  expect(stderr).toContain('does not say in which scenario it shows');
  expect(code).toBe(2);
});

test('a scenario that a patch names wrongly is told in one line', async () => {
  const path = join(temporaryFolder(), 'my.patch');
  writeFileSync(path, readFileSync(findBug('G4').path, 'utf8').replace(/^Scenario:.*/m, 'Scenario: ./nowhere.ts'));
  const { code, stderr } = await runCli(['bugs', path]);
  expect(stderr).toContain('no scenario at ./nowhere.ts');
  expect(stderr).not.toContain('internal error');
  expect(code).toBe(2);
});

test('Ctrl-C ends it with what is known so far', async () => {
  const run = new CliRun(['bugs', 'G7', '--budget', '1000000000', '--seed', '1']);
  await run.sees('1 bug, 3 trials');
  run.kill('SIGINT');
  const { code } = await run.end();
  expect(code).toBe(130);
});
