import { threadId } from 'node:worker_threads';
import { asUsageError } from '../asUsageError.js';
import { exploreChunk } from './exploreChunk.js';
import { huntMutant } from './huntMutant.js';
import { huntTrial } from './huntTrial.js';
import { LOADED, THREAD } from './progressWords.js';
import { shrinkCase } from './shrinkCase.js';
import { loadStepped } from './steppedScenario.js';
import { SteppedRunner } from './steppedRunner.js';
/** What a worker thread explores with; keeps the scenarios it has loaded last, one unless a task says. */
export class Explorer {
  /** By their setup, the latest last. */
  #runners = new Map();
  async work(task) {
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
  async #hunt(task) {
    let runner;
    try {
      runner = await this.#runnerFor(task);
    } catch (error) {
      const refused = asUsageError(error);
      if (refused === undefined) throw error;
      return { message: refused.message, hint: refused.hint };
    }
    return huntTrial(runner, task);
  }
  async #runnerFor(task) {
    const progress = new Float64Array(task.progress);
    progress[THREAD] = threadId;
    const runner = await this.#runnerOf(task.setup, 'keeps' in task ? task.keeps : undefined);
    progress[LOADED] = 1;
    return runner;
  }
  async #runnerOf(setup, keeps = 1) {
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
//# sourceMappingURL=explorer.js.map
