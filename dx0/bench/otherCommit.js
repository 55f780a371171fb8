import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/campaign/packageRoot.js';
import { UsageError } from '../src/campaign/usageError.js';
const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
function git(...args) {
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd: packageRoot, encoding: 'utf8' });
  if (error !== undefined)
    throw new UsageError(`git cannot be run (${error.message})`, 'It is needed to check the commit out.');
  if (status === 0) return stdout.trim();
  throw new UsageError(`git ${args[0]} failed: ${reasonIn(stderr)}`, 'Mend that first.');
}
/** The line of an output that says best why it failed. */
function reasonIn(output) {
  const lines = output.trim().split('\n');
  return lines.find((line) => /\berror\b/.test(line)) ?? (lines.at(-1) || 'it does not say why');
}
/** The hash of a commit of this checkout. @throws UsageError if there is none, or this is no git checkout. */
export function commitNamed(name) {
  git('rev-parse', '--git-dir');
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  } catch {
    throw new UsageError(`there is no commit ${name} in this checkout`, 'git log --oneline lists them.');
  }
}
/** Another commit of this repository in a temporary folder, until it is removed. */
export class OtherCommit {
  #folder = mkdtempSync(join(tmpdir(), 'pagetorture-commit-'));
  /** Its files. */
  tree = join(this.#folder, 'tree');
  #step;
  /** @throws UsageError if it cannot be checked out or does not build; remove it then, too. */
  async build(hash) {
    git('worktree', 'add', '--detach', '--quiet', this.tree, hash);
    if (!existsSync(join(this.tree, 'package.json')))
      throw new UsageError(`commit ${hash} has no package.json`, 'Choose a later one.');
    if (hasAllOf(manifestIn(this.tree)))
      symlinkSync(join(packageRoot, 'node_modules'), join(this.tree, 'node_modules'));
    else await this.#npm(hash, 'ci', '--ignore-scripts', '--loglevel=error');
    await this.#npm(hash, 'run', '--silent', 'build');
  }
  /** Synchronous, so that a handler of signals can call it. */
  remove() {
    // With whatever npm has started.
    if (this.#step?.pid !== undefined) process.kill(-this.#step.pid, 'SIGKILL');
    spawnSync('git', ['worktree', 'remove', '--force', this.tree], { cwd: packageRoot, stdio: 'ignore' });
    rmSync(this.#folder, { recursive: true, force: true });
  }
  async #npm(hash, ...args) {
    const npm = spawn('npm', args, {
      cwd: this.tree,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#step = npm;
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (said += chunk.toString()));
    const [code] = await once(npm, 'close');
    this.#step = undefined;
    if (code === 0) return;
    const why = `npm ${args.join(' ')}: ${reasonIn(said)}`;
    throw new UsageError(`commit ${hash} does not build, ${why}`, 'Choose another one.');
  }
}
/** Whether our own node_modules hold what a commit asks for, in just those versions. */
function hasAllOf({ dependencies, devDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const folder = join(packageRoot, 'node_modules', name);
    return existsSync(folder) && manifestIn(folder).version === version;
  });
}
//# sourceMappingURL=otherCommit.js.map
