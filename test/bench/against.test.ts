import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';

const folder = mkdtempSync(join(tmpdir(), 'against-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (args: readonly string[], input?: string, env = {}) =>
  spawnSync('git', args, { cwd: packageRoot, encoding: 'utf8', input, env: { ...process.env, ...env } });
const objects = git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
const isCheckout = objects.status === 0;

/** What is committed here is of this test alone: it goes to objects of its own. */
const own = {
  GIT_OBJECT_DIRECTORY: folder,
  GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.stdout.trim(),
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@localhost',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@localhost',
};

function commitOf(files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files).map(([name, text]) => {
    const blob = git(['hash-object', '-w', '--stdin'], text, own).stdout.trim();
    return `100644 blob ${blob}\t${name}\n`;
  });
  const tree = git(['mktree'], entries.join(''), own).stdout.trim();
  return git(['commit-tree', tree, '-m', 'test'], '', own).stdout.trim();
}

function against(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const place = mkdtempSync(join(folder, 'tmp-'));
  const { status, stderr } = spawnSync(process.execPath, [join(packageRoot, 'dist/bench/against.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env, TMPDIR: place },
  });
  return { status, stderr, left: readdirSync(place) };
}

const worktrees = (): string => git(['worktree', 'list']).stdout;

test.runIf(isCheckout)(
  'a comparison that cannot be made ends in one line, with exit code 2, and leaves nothing',
  () => {
    const before = worktrees();
    const script = (build: string) => JSON.stringify({ name: 'pagetorture', scripts: { build } });
    const cases: readonly [expected: RegExp, args: readonly string[], env?: Readonly<Record<string, string>>][] = [
      [/no commit to compare with/, []],
      [/there is no commit nonsense/, ['nonsense']],
      [/there is no commit --help/, ['--help']],
      [/not a git repository/, ['HEAD'], { GIT_DIR: join(folder, 'none') }],
      [/has no package\.json/, [commitOf({ 'README.md': '' })], own],
      [/does not build, .*: of no use/, [commitOf({ 'package.json': script('echo of no use; false') })], own],
      [/has no bench\/throughput\.ts/, [commitOf({ 'package.json': script('true') })], own],
    ];
    for (const [expected, args, env] of cases) {
      const { status, stderr, left } = against(args, env);
      expect(stderr).toMatch(expected);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect({ status, left }).toEqual({ status: 2, left: [] });
    }
    expect(worktrees()).toBe(before);
  },
);
