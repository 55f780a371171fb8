import { asUsageError } from '../asUsageError.ts';
import { exploreChunk } from './exploreChunk.ts';
import { huntMutant } from './huntMutant.ts';
import type { ExplorerSetup, ExplorerTask, HuntRefused, HuntResult, HuntTask } from './explorerProtocol.ts';
import { huntTrial } from './huntTrial.ts';
import { LOADED } from './progressWords.ts';
import { shrinkCase } from './shrinkCase.ts';
import { loadStepped } from './steppedScenario.ts';
import { SteppedRunner } from './steppedRunner.ts';

/** What a worker thread explores with; keeps the scenario it has loaded last. */
export class Explorer {
  #key = '';
  #runner: SteppedRunner | undefined;

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

  async #runnerFor({ setup, progress }: ExplorerTask): Promise<SteppedRunner> {
    const runner = await this.#runnerOf(setup);
    new Float64Array(progress)[LOADED] = 1;
    return runner;
  }

  async #runnerOf(setup: ExplorerSetup): Promise<SteppedRunner> {
    const key = JSON.stringify(setup);
    if (this.#runner === undefined || key !== this.#key) {
      this.#runner?.release();
      this.#runner = undefined;
      this.#runner = new SteppedRunner(await loadStepped(setup.file, setup), setup);
      this.#key = key;
    }
    return this.#runner;
  }
}
