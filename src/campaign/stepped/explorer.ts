import { threadId } from 'node:worker_threads';
import { asUsageError } from '../asUsageError.ts';
import { exploreChunk } from './exploreChunk.ts';
import { huntMutant } from './huntMutant.ts';
import type { ExplorerSetup, ExplorerTask, HuntRefused, HuntResult, HuntTask } from './explorerProtocol.ts';
import { huntTrial } from './huntTrial.ts';
import { LOADED, THREAD } from './progressWords.ts';
import { shrinkCase } from './shrinkCase.ts';
import { loadStepped } from './steppedScenario.ts';
import { SteppedRunner } from './steppedRunner.ts';

/** What a worker thread explores with; keeps the scenarios it has loaded last, one unless a task says. */
export class Explorer {
  /** By their setup, the latest last. */
  readonly #runners = new Map<string, SteppedRunner>();

  async work(task: ExplorerTask): Promise<unknown> {
    if (task.kind === 'hunt') return this.#hunt(task);
    const runner = await this.#runnerFor(task);
    switch (task.kind) {
      case 'chunk':
        return exploreChunk(runner, task);
      case 'shrink':
        return shrinkCase(runner, task);
      case 'mutant':
        return huntMutant(runner, task);
    }
  }

  async #hunt(task: HuntTask): Promise<HuntResult | HuntRefused> {
    let runner: SteppedRunner;
    try {
      runner = await this.#runnerFor(task);
    } catch (error) {
      const refused = asUsageError(error);
      if (refused === undefined) throw error;
      return { message: refused.message, hint: refused.hint };
    }
    return huntTrial(runner, task);
  }

  async #runnerFor(task: ExplorerTask): Promise<SteppedRunner> {
    const progress = new Float64Array(task.progress);
    progress[THREAD] = threadId;
    const runner = await this.#runnerOf(task.setup, 'keeps' in task ? task.keeps : undefined);
    progress[LOADED] = 1;
    return runner;
  }

  async #runnerOf(setup: ExplorerSetup, keeps = 1): Promise<SteppedRunner> {
    const key = JSON.stringify(setup);
    const known = this.#runners.get(key);
    this.#runners.delete(key);
    for (const other of this.#runners.keys()) {
      if (this.#runners.size < keeps) break;
      this.#runners.delete(other);
    }
    const runner = known ?? new SteppedRunner(await loadStepped(setup.file, setup), setup);
    this.#runners.set(key, runner);
    return runner;
  }
}
