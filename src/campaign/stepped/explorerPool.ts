import type { Piscina } from 'piscina';
import { packageRoot } from '../packageRoot.ts';
import { threadPool } from '../threadPool.ts';
import type { ExplorerSetup } from './explorerProtocol.ts';
import { unpackChunk } from './packedChunk.ts';
import { placeOfThread } from './placeOfThread.ts';
import { LOADED, THREAD } from './progressWords.ts';

const LOOK_MS = 250;
/** A scenario that is loaded for so long hangs; on a machine with other work it takes its time. */
const LOADING_MS = 180_000;

/** A task did not get on for so long that it is given up: it loops where there is no scheduling point. */
export class ExplorerHung extends Error {
  override readonly name = 'ExplorerHung';
  /** Where it was, as `placeOfThread` has it; empty when that is not known. */
  readonly frames: readonly string[];

  constructor(message: string, frames: readonly string[]) {
    super(message);
    this.frames = frames;
  }
}

/** Worker threads that explore, an engine each. */
export class ExplorerPool {
  readonly threads: number;
  readonly #pool: Piscina;
  readonly #hangMs: number;

  /** @param hangMs time without an execution after which a task is given up. */
  constructor(threads: number, hangMs: number) {
    this.threads = threads;
    this.#hangMs = hangMs;
    this.#pool = threadPool('explorer', threads);
    // A thread that ends while it has nothing to do is replaced; one with a task has the task rejected.
    this.#pool.on('error', () => undefined);
  }

  /**
   * Has a task worked off. `progress` are doubles that change while it gets on; loading is not taken for hanging.
   *
   * @throws ExplorerHung when it does not get on; its thread is replaced then.
   */
  async run<Result>(task: object, progress: SharedArrayBuffer): Promise<Result> {
    const abort = new AbortController();
    const seen = new Float64Array(progress);
    let last = -1;
    let looked = performance.now();
    let idleMs = 0;
    let frames: readonly string[] = [];
    const giveUp = async (): Promise<void> => {
      clearInterval(watch);
      frames = await placeOfThread(seen[THREAD]!, rootOf(task));
      abort.abort();
    };
    const watch = setInterval(() => {
      const now = performance.now();
      // When this thread was late, or the process stopped, the other was perhaps, too.
      idleMs += Math.min(now - looked, 2 * LOOK_MS);
      looked = now;
      const sum = seen.reduce((a, b) => a + b, 0);
      if (sum !== last) idleMs = 0;
      last = sum;
      const limit = seen[LOADED] === 1 ? this.#hangMs : Math.max(this.#hangMs, LOADING_MS);
      if (idleMs > limit) void giveUp();
    }, LOOK_MS);
    try {
      return unpackChunk(await this.#pool.run(task, { signal: abort.signal })) as Result;
    } catch (error) {
      if (!abort.signal.aborted) throw error;
      throw new ExplorerHung(`no execution ended for ${this.#hangMs / 1000} s`, frames);
    } finally {
      clearInterval(watch);
    }
  }

  destroy(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Where the sources of a task's scenario are. */
const rootOf = (task: object): string =>
  (task as { readonly setup?: ExplorerSetup }).setup?.file.subject.root ?? packageRoot;
