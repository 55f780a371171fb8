import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/campaign/packageRoot.ts';

export const fixture = (name: string): string => join('test', 'campaign', 'fixtures', `${name}.ts`);

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command line; `sees` resolves once its output contains a text. */
export class CliRun {
  readonly #child;
  #stdout = '';
  #stderr = '';

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}, stdout: 'pipe' | number = 'pipe') {
    this.#child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli/main.js'), ...args], {
      cwd: packageRoot,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', stdout, 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
  }

  async sees(text: string): Promise<void> {
    while (!this.#stdout.includes(text)) await once(this.#child.stdout!, 'data');
  }

  /** Nobody reads the output any more. */
  closeStdout(): void {
    this.#child.stdout?.destroy();
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async end(): Promise<Ended> {
    const [code] = (await once(this.#child, 'close')) as [number | null];
    return { code, stdout: this.#stdout, stderr: this.#stderr };
  }
}

export const runCli = (args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> => new CliRun(args, env).end();
