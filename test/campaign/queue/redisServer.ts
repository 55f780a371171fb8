import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { answers, freePort } from '../../../bench/localPort.ts';
import { temporaryFolder } from '../stressToys.ts';

const SERVER = '/usr/bin/redis-server';

/** Tests that need a Redis run where there is one; where the environment says that they must, they fail without. */
export const hasRedis = existsSync(SERVER) || process.env['PAGETORTURE_REDIS_TESTS'] === 'required';

/** A Redis of one test, on a port and in a folder of its own. */
export class RedisServer {
  readonly port: number;
  readonly url: string;
  readonly #options: readonly string[];
  #child: ChildProcess | undefined;

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.url = `redis://127.0.0.1:${port}`;
    this.#options = options;
  }

  /** @param options of redis-server, such as `--appendonly yes`. */
  static async start(...options: string[]): Promise<RedisServer> {
    const port = await freePort();
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', temporaryFolder(), '--save', ''];
    const server = new RedisServer(port, [...place, ...options]);
    onTestFinished(() => server.stop());
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    this.#child = spawn(SERVER, this.#options, { stdio: 'ignore' });
    while (!(await answers(this.port))) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Whether it keeps what it holds is up to its options. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}
