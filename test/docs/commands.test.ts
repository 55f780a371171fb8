import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { beforeAll, expect, test } from 'vitest';
import { hasRedis, RedisServer } from '../campaign/queue/redisServer.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun, runCli } from '../cli/runCli.ts';
import { failureOf } from '../cli/stepped.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(tmpdir(), `pagetorture-docs-${process.pid}`);
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => join('docs', file))];

/** Every command of a shell block, with the page it is on. */
const commands = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block]) => block!.trim().split(/\n|&&/))
    .map((command) => ({ page, command: command.trim() })),
);
const ofTool = (tool: string) => commands.filter(({ command }) => command.startsWith(tool));
const usesQueue = ({ command }: { command: string }) => / --queue /.test(command);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('pages show commands of npm and of pagetorture only', () => {
  expect(commands.length).toBeGreaterThan(0);
  expect([...ofTool('npm '), ...ofTool('npx pagetorture ')]).toHaveLength(commands.length);
});

let token: string;

beforeAll(async () => {
  ({ token } = await failureOf(['kernels/lost-update', '--out', out]));
});

/** Of which a clean run is expected, a finding, or either: in a few seconds a bug may or may not be met. */
function expectedCodes(args: readonly string[]): number[] {
  const [command, scenario = ''] = args;
  if (command === 'replay') return [1];
  if (command === 'bugs' || command === 'mutate') return [0, 1];
  if (command === 'fuzz' && scenario.startsWith('kernels/')) return scenario.endsWith('-ok') ? [0] : [1];
  return args.includes('--bug') ? [0, 1] : [0];
}

test.each(ofTool('npx pagetorture ').filter((shown) => !usesQueue(shown)))('$page: $command', async ({ command }) => {
  // A few seconds show that the command works, or two units of a soak.
  const words = command.split(/\s+/).slice(2);
  const isSoak = words[0] === 'soak';
  const less: Readonly<Record<string, string>> = {
    '--for': isSoak ? '120s' : '2s',
    '--budget': '50',
    '--executions': '50',
    replay: token,
  };
  const args = words.map((word, i) => less[words[i - 1]!] ?? word);
  const placed = args.map((word) => word.replace(/^\.pagetorture\//, `${out}/`));
  const writes = ['stress', 'fuzz', 'verify'].includes(args[0]!);
  const isContention = args[0] === 'contention';
  const more = writes ? ['--out', out] : isSoak ? ['--units', '2'] : isContention ? ['--executions', '2'] : [];
  const { code } = await runCli([...placed, ...more]);
  expect(expectedCodes(args)).toContain(code);
});

test.runIf(hasRedis)('commands that share a queue work together', async () => {
  const redis = await RedisServer.start();
  const folder = temporaryFolder();
  const shared = ofTool('npx pagetorture ').filter(usesQueue);
  const runs = shared.map(({ command }) => {
    const words = command.split(/\s+/).slice(2);
    const args = words.map((word, i) => (words[i - 1] === '--queue' ? redis.url : word));
    return {
      name: words[0]!,
      run: new CliRun(args.map((word) => word.replace(/^\.pagetorture\//, `${folder}/`))),
    };
  });
  const named = (name: string) => runs.filter((one) => one.name === name).map(({ run }) => run);
  expect(named('soak').length + named('agent').length).toBe(runs.length);
  const agents = named('agent').map((run) => run.end());
  for (const soak of named('soak').map((run) => run.end())) expect((await soak).code).toBe(0);
  for (const agent of named('agent')) agent.kill('SIGTERM');
  for (const agent of agents) expect((await agent).code).toBe(143);
});

test.each(ofTool('npm '))('$page: $command is what CI runs, or exists', ({ command }) => {
  const gate = readFileSync(join(root, '.ci/run'), 'utf8');
  const script = command.replace(/^npm (?:run )?/, '').split(' ')[0]!;
  expect(gate.includes(command) || scripts[script] !== undefined).toBe(true);
});
