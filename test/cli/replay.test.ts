import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { decodeToken, encodeToken } from '../../src/explore/token.ts';
import { Schedule } from '../../src/explore/schedule.ts';
import type { SteppedFailure } from '../../src/report/steppedReport.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { runCli } from './runCli.ts';
import { failureOf } from './stepped.ts';

let kernel: SteppedFailure;
let page: SteppedFailure;

beforeAll(async () => {
  const out = join(packageRoot, '.pagetorture', 'test-replay');
  kernel = await failureOf(['kernels/lost-update', '--seed', '1', '--out', out]);
  page = await failureOf(['--bug', 'G1', '--seed', '1', '--out', out]);
  rmSync(out, { recursive: true });
});

const hashLine = (stdout: string): string => /^memory: .*$/m.exec(stdout)![0];

describe('a token', () => {
  test('fails again in the same steps, as often as one likes', async () => {
    for (const failure of [kernel, page]) {
      const { code, stdout, stderr } = await runCli(['replay', failure.token, '--times', '100']);
      expect(stderr).toBe('');
      const { oracle, title } = failure.findings[0]!;
      expect(stdout).toContain(`FAIL ${oracle} ${title}`);
      expect(stdout).toContain(`scenario ${failure.scenario}, `);
      expect(stdout).toContain(', replayed, ');
      expect(stdout).toContain(failure.replay);
      expect(hashLine(stdout)).toMatch(/^memory: {6}hash [0-9a-f]{8} at the end of each of 100 runs$/);
      expect(code).toBe(1);
    }
  });

  test('has the steps of the finding', async () => {
    const { code, stdout } = await runCli(['replay', page.token, '--json']);
    const json = JSON.parse(stdout) as { readonly failure: SteppedFailure; readonly hashes: readonly number[] };
    expect(json).toMatchObject({ format: 'pagetorture-replay/1', outcome: page.outcome });
    expect(json.hashes).toHaveLength(1);
    expect(json.failure.events).toEqual(page.events);
    expect(json.failure.findings).toEqual(page.findings);
    expect(code).toBe(1);
  });

  test('fails on real threads, too', async () => {
    for (const { token, findings } of [kernel, page]) {
      const { code, stdout } = await runCli(['replay', token, '--threads']);
      expect(stdout).toContain(`threads:     the same oracle fired: ${findings[0]!.oracle} `);
      expect(code).toBe(1);
    }
  });

  test('is walked through; without a terminal all steps are printed', async () => {
    const { code, stdout } = await runCli(['replay', kernel.token, '--step']);
    for (const { text } of kernel.events) expect(stdout).toContain(text);
    expect(code).toBe(1);
  });

  test('is in the finding.json of its finding', async () => {
    const path = join(temporaryFolder(), 'finding.json');
    writeFileSync(path, JSON.stringify({ failure: { token: kernel.token } }));
    const { code, stdout } = await runCli(['replay', path]);
    expect(stdout).toContain(kernel.replay);
    expect(code).toBe(1);
  });

  test('of an execution that is clean passes', async () => {
    const content = decodeToken(kernel.token);
    const serial = encodeToken({ ...content, schedule: Schedule.of([[0, 1]]) });
    const { code, stdout } = await runCli(['replay', serial]);
    expect(stdout).toMatch(/^PASS {2}the execution ends without a finding\nmemory:/);
    expect(code).toBe(0);
  });

  test('whose schedule does not fit decides nothing', async () => {
    const content = decodeToken(kernel.token);
    const wrong = encodeToken({
      ...content,
      schedule: Schedule.of([
        [0, 50],
        [1, 1],
        [0, 2],
        [1, 1],
      ]),
    });
    const { code, stdout } = await runCli(['replay', wrong]);
    expect(stdout).toMatch(/^INCONCLUSIVE {2}the execution left the schedule after \d+ steps: /);
    expect(code).toBe(3);
  });
});

describe('is refused in one line:', () => {
  const other = (change: Partial<ReturnType<typeof decodeToken>>): string =>
    encodeToken({ ...decodeToken(kernel.token), ...change });

  test.each<[string, () => string[], string]>([
    ['a token that is cut', () => [kernel.token.slice(0, -5)], 'cut or mistyped'],
    ['a token that is mistyped', () => [kernel.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))], 'cut or'],
    ['a token of another format', () => ['pt9:AAAA'], 'format 9'],
    ['no token at all', () => ['hello'], 'this is no token'],
    ['a token of another build', () => [other({ build: '00000000' })], 'another build of kernels/lost-update'],
    ['a token of a scenario that is gone', () => [other({ scenario: 'gone' })], "unknown scenario 'gone'"],
    ['a token of a bug that is gone', () => [other({ bugs: ['X9'] })], "unknown bug 'X9'"],
    ['a file that is no JSON', () => ['README.md'], 'cannot read README.md'],
    ['a file without a token', () => ['package.json'], 'package.json holds no token'],
    ['a file that is not there', () => ['/no/finding.json'], 'cannot read /no/finding.json (ENOENT)'],
    ['a folder', () => ['docs'], 'cannot read docs (EISDIR)'],
    ['a number of times that is none', () => [kernel.token, '--times', '0'], '--times 0'],
    ['a test in a folder that is not there', () => [kernel.token, '--emit-test', '/no/such/x.ts'], 'ENOENT'],
    ['nothing', () => [], "missing required argument 'token'"],
  ])('%s', async (_name, args, what) => {
    const { code, stdout, stderr } = await runCli(['replay', ...args()]);
    expect(stderr).toMatch(/^pagetorture: [^\n]+\n$/);
    expect(stderr).toContain(what);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('a regression test', () => {
  /** A folder within the package, whose tests can import it by its name. */
  function folderInside(): string {
    mkdirSync(join(packageRoot, '.pagetorture'), { recursive: true });
    const folder = mkdtempSync(join(packageRoot, '.pagetorture', 'emitted-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'vitest.config.mjs'), "export default { test: { include: ['*.test.ts'] } };\n");
    return folder;
  }

  test('runs under vitest, and fails as long as the bug is there', async () => {
    const folder = folderInside();
    const bad = join(folder, 'bad.test.ts');
    expect((await runCli(['replay', page.token, '--emit-test', bad])).code).toBe(1);
    // The same test without the bug: the schedule is followed as far as it goes.
    const mended = encodeToken({ ...decodeToken(page.token), bugs: [] });
    writeFileSync(join(folder, 'good.test.ts'), readFileSync(bad, 'utf8').replace(page.token, mended));
    const vitest = join(packageRoot, 'node_modules', 'vitest', 'vitest.mjs');
    const run = spawn(process.execPath, [vitest, 'run', '--reporter=json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, VITEST: undefined, VITEST_WORKER_ID: undefined, VITEST_POOL_ID: undefined },
    });
    let text = '';
    run.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await once(run, 'close');
    const { testResults } = JSON.parse(text) as {
      readonly testResults: readonly {
        readonly name: string;
        readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
      }[];
    };
    const resultOf = (name: string) => testResults.find((file) => file.name.endsWith(name))!.assertionResults[0]!;
    expect(resultOf('good.test.ts')).toMatchObject({ status: 'passed' });
    expect(resultOf('bad.test.ts')).toMatchObject({ status: 'failed' });
    expect(resultOf('bad.test.ts').failureMessages[0]).toContain(page.findings[0]!.oracle);
  });

  test('never takes the place of a file', async () => {
    const path = join(temporaryFolder(), 'mine.test.ts');
    writeFileSync(path, 'mine');
    const { code, stderr } = await runCli(['replay', kernel.token, '--emit-test', path]);
    expect(stderr).toMatch(/^pagetorture: .*mine\.test\.ts is there already\. [^\n]+\n$/);
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

test('the failures that are replayed were found with tokens of one line', () => {
  for (const { token } of [kernel, page]) expect(token).toMatch(/^pt1:[\w-]{1,80}$/);
  expect(existsSync(join(packageRoot, '.pagetorture', 'test-replay'))).toBe(false);
});
