import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { fixture, runCli } from './runCli.ts';
import { steppedFixture } from './stepped.ts';

test.each<[string[], string, string]>([
  [['stress', 'no-such-scenario'], "unknown scenario 'no-such-scenario'", 'There are: '],
  [['stress', './no/such.ts'], 'no scenario at ./no/such.ts', 'pagetorture list'],
  [['stress', '--cpus', '0'], '--cpus 0', 'from 1 to 30'],
  [['stress', '--cpus', '31'], '--cpus 31', 'from 1 to 30'],
  [['stress', '--cpus', 'many'], '--cpus many', 'from 1 to'],
  [['stress', '--for', 'a while'], '--for a while', '60s'],
  [['stress', '--for', '0s'], '--for 0s', '60s'],
  [['stress', '--stall', '10'], '--stall 10', '60s'],
  [['stress', '--stall', '50ms'], '--stall 50ms is too short', 'at least 1s'],
  [['stress', '--seed', '-1'], '--seed -1', '4294967295'],
  [['stress', '--epoch', '0'], '--epoch 0', 'from 1 to'],
  [['stress', '--lock', 'tsa'], '--lock tsa', 'Did you mean tas?'],
  [['stress', '--build', 'bar'], '--build bar', 'Did you mean bare?'],
  [['stress', '--build', 'bare', '--noise', 'high'], '--noise high', '--build noisy'],
  [['stress', '--isolation', 'new'], '--isolation new', 'old, modern'],
  [['stress', '--bug', 'X99'], "unknown bug 'X99'", 'There are: '],
  [['stress', '--bug', 'no/such.patch'], 'no patch at no/such.patch', 'unified diff'],
  [['stress', '--foo'], "unknown option '--foo'", '--help'],
  [['stress', '--cpus'], "option '--cpus <n>' argument missing", '--help'],
  [['strss'], "unknown command 'strss'", 'Did you mean stress?'],
  [[], 'no command', 'pagetorture stress'],
  [['stress', fixture('picky')], 'cpus must be 0, not 4', ''],
  [['stress', fixture('hungry')], 'not enough memory', '--cpus'],
  [['stress', fixture('noScenario')], 'is no scenario', 'default export'],
  [['fuzz', 'no-such-scenario'], "unknown scenario 'no-such-scenario'", 'There are: '],
  [['fuzz', 'kernels/lost-updat'], "unknown scenario 'kernels/lost-updat'", 'Did you mean kernels/lost-update?'],
  [['fuzz', './no/such.ts'], 'no scenario at ./no/such.ts', 'pagetorture list'],
  [['fuzz', fixture('noScenario')], 'is no scenario', 'default export'],
  [['fuzz', steppedFixture('broken')], 'not today', 'import without an error'],
  [['fuzz', fixture('picky')], 'cpus must be 0, not 3', ''],
  [['fuzz', fixture('weightless')], 'weights must be positive', 'weight above 0'],
  [['fuzz', fixture('hungry')], 'not enough memory', '--cpus'],
  [['fuzz', '--strategy', 'magic'], "unknown strategy 'magic'", 'There are: portfolio, random'],
  [['fuzz', '--strategy', 'pct:0'], "unknown strategy 'pct:0'", 'pct[:depth]'],
  [['fuzz', '--executions', '0'], '--executions 0', 'from 1 to'],
  [['fuzz', '--steps', '9'], '--steps 9', 'from 10 to'],
  [['fuzz', '--threads', '0'], '--threads 0', 'from 1 to'],
  [['fuzz', '--cpus', '0'], '--cpus 0', 'from 1 to'],
  [['fuzz', '--seed', 'x'], '--seed x', '4294967295'],
  [['fuzz', '--for', 'ever'], '--for ever', '60s'],
  [['fuzz', '--set', 'lruBatch'], '--set lruBatch is no setting', 'name=value'],
  [['fuzz', 'storm', '--set', 'nothing=1'], 'a machine has no setting nothing', ''],
  [['fuzz', 'storm', '--set', 'lruBatch=many'], 'lruBatch must be', 'many'],
  [['fuzz', '--bug', 'X99'], "unknown bug 'X99'", 'There are: '],
  [['fuzz', '--noise', 'high'], "unknown option '--noise'", 'pagetorture fuzz --help'],
  [['soak'], "required option '--dir <folder>' not specified", 'pagetorture soak --help'],
  [['soak', '--dir', '/proc/run', '--shard', '3/2'], '--shard 3/2 is not possible', 'such as 1/4'],
  [['soak', '--dir', '/proc/run', 'kernels/counter-ok'], 'cannot write to /proc/run', 'can be written to'],
  [['merge', '/no/such'], 'there is no directory /no/such', 'run directories'],
  [['history', '/no/such'], 'there is no history at /no/such', 'comes to its end'],
  [['verify', '--bound', '-1'], '--bound -1', 'from 0 to'],
  [['verify', '--strategy', 'random'], "unknown option '--strategy'", 'pagetorture verify --help'],
])('%j is refused in one line', async (args, what, hint) => {
  const out = join(temporaryFolder(), 'out');
  const { code, stdout, stderr } = await runCli(
    ['stress', 'fuzz', 'verify'].includes(args[0]!) ? [args[0]!, '--out', out, ...args.slice(1)] : args,
  );
  expect(stderr).toMatch(/^pagetorture: [^\n]+\n$/);
  expect(stderr).toContain(what);
  expect(stderr).toContain(hint);
  expect(stdout).toBe('');
  expect(code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

const patch = (header: string, removed: string): string =>
  `${header}\n\n--- a/${fixture('counter')}\n+++ b/${fixture('counter')}\n@@ -9,1 +9,1 @@\n-${removed}\n+    nothing\n`;

test.each([
  ['no diff', 'just text\n', 'no diff'],
  ['a patch that does not apply', patch('Subject: old', '    is not there'), 'counter.ts'],
  ['a patch that needs more CPUs', patch('Subject: large\nCPUs: 9', 'x'), 'needs 9 CPUs'],
])('%s is refused in one line', async (_name, text, what) => {
  const folder = temporaryFolder();
  const path = join(folder, 'my.patch');
  writeFileSync(path, text);
  const { code, stdout, stderr } = await runCli([
    'stress',
    fixture('counter'),
    '--cpus',
    '4',
    '--bug',
    path,
    '--out',
    join(folder, 'out'),
  ]);
  expect(stderr).toMatch(/^pagetorture: [^\n]+\n$/);
  expect(stderr).toContain(what);
  expect(stdout).toBe('');
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['my.patch']);
});
