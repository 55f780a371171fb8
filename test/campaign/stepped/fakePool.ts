import { ExplorerHung, type ExplorerPool } from '../../../src/campaign/stepped/explorerPool.ts';
import type { ChunkResult, ChunkTask, FoundCase } from '../../../src/campaign/stepped/explorerProtocol.ts';

/** A chunk that is being worked off; the test says when and how it ends. */
export interface Pending {
  readonly task: ChunkTask;
  end(result?: Partial<ChunkResult>): void;
  /** It did not get on. */
  hang(): void;
  crash(error: Error): void;
}

export const chunkResult = (task: ChunkTask, rest: Partial<ChunkResult> = {}): ChunkResult => ({
  executions: task.executions,
  drawn: 0,
  steps: 10 * task.executions,
  outcomes: { complete: task.executions },
  exhausted: false,
  unstepped: [],
  classes: [],
  lockOrders: [],
  longest: 10,
  leads: [],
  ...rest,
});

export const foundCase = (chunk: number, execution: number, strategy = 'random'): FoundCase => ({
  strategy,
  chunk,
  execution,
  plan: [],
  schedule: [],
  steps: 10,
  preemptions: 1,
  findings: [{ oracle: 'T1', title: 'wrong', object: 'word[0]', phase: 'quiescent', details: [] }],
});

/** A pool without threads: chunks end when the test says so, in any order. */
export class FakePool {
  readonly threads: number;
  readonly pending: Pending[] = [];
  #seen: (() => void) | undefined;

  constructor(threads: number) {
    this.threads = threads;
  }

  get asPool(): ExplorerPool {
    return this as unknown as ExplorerPool;
  }

  run(task: ChunkTask): Promise<ChunkResult> {
    return new Promise((resolve, reject) => {
      this.pending.push({
        task,
        end: (rest) => resolve(chunkResult(task, rest)),
        hang: () => reject(new ExplorerHung('no execution ended')),
        crash: reject,
      });
      this.#seen?.();
    });
  }

  /** The chunk of a number, once it was handed out. */
  async chunk(number: number): Promise<Pending> {
    for (;;) {
      const found = this.pending.find(({ task }) => task.chunk === number);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#seen = resolve;
      });
    }
  }
}
