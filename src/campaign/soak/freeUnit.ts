import type { StressParameters } from '../../report/stressReport.ts';
import { CpuPool } from '../cpuPool.ts';
import type { Interrupt } from '../interrupt.ts';
import { makeNoise } from '../makeNoise.ts';
import type { NoiseSetup } from '../noiseSetup.ts';
import { createState, type PreparedScenario } from '../preparedScenario.ts';
import { ScenarioRun } from '../scenarioRun.ts';
import type { SoakUnit } from './soakPlan.ts';

/** Epochs of a unit. */
export const EPOCHS = 4;
const ISOLATIONS = ['modern', 'old'] as const;
const LOCKS = ['tas', 'ticket', 'queued'] as const;

/** A scenario's turn on worker threads. */
export interface FreeTurn {
  readonly unit: SoakUnit;
  readonly prepared: PreparedScenario;
  readonly cpus: number;
  readonly bugs: readonly string[];
  /** When to have finished, on the clock of performance.now(). */
  readonly deadline: number;
  readonly interrupt: Interrupt;
  /** Operations completed so far. */
  readonly onSample: (operations: number) => void;
}

export interface FreeResult {
  readonly run: ScenarioRun;
  readonly noise: NoiseSetup | undefined;
  readonly parameters: StressParameters;
  /** It was not cut short. */
  readonly isWhole: boolean;
}

/** CPUs that outlive a turn, as long as all of them live. */
export class FreeRunner {
  readonly #stallMs: number;
  #pool: CpuPool | undefined;
  #cpus = 0;
  /** One for all turns: threads let go of what they share when they please, which may be late. */
  #recorder: SharedArrayBuffer | undefined;

  /** @param stallMs time without a finished operation after which a CPU stalls. */
  constructor(stallMs: number) {
    this.#stallMs = stallMs;
  }

  /** Every turn has protocol and locks of its own, so that all of them get theirs. */
  async run(turn: FreeTurn): Promise<FreeResult> {
    const { unit, cpus, deadline, interrupt, onSample } = turn;
    const parameters = parametersOf(turn, this.#stallMs);
    const { isolation, lock } = parameters;
    const { scenario, loaded, name } = turn.prepared;
    const callSites = Math.max(1, loaded.sites.length);
    const state = createState(name, scenario, { cpus, isolation, lock, callSites });
    const noise = await makeNoise(loaded, parameters, state.cpus, this.#recorder);
    this.#recorder = noise?.recorder;
    const run = new ScenarioRun(
      { ...turn.prepared, state },
      {
        pool: await this.#poolOf(state.cpus),
        seed: unit.seed,
        stallMs: this.#stallMs,
        deadline,
        mostEpochs: EPOCHS,
        noise,
        interrupt,
        onSample: ({ operations }) => onSample(operations),
      },
    );
    await run.run();
    return { run, noise, parameters, isWhole: run.epochs === EPOCHS || run.findings.length > 0 };
  }

  async destroy(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #poolOf(cpus: number): Promise<CpuPool> {
    if (this.#pool !== undefined && (this.#pool.destroyed || this.#cpus !== cpus)) {
      await this.#pool.destroy();
      this.#pool = undefined;
    }
    this.#cpus = cpus;
    return (this.#pool ??= new CpuPool(cpus));
  }
}

const parametersOf = ({ unit, prepared, cpus, bugs }: FreeTurn, stallMs: number): StressParameters => ({
  scenarios: [prepared.name],
  cpus,
  forMs: 20_000,
  seed: unit.seed,
  build: 'noisy',
  noise: 'default',
  bugs,
  isolation: ISOLATIONS[unit.round % ISOLATIONS.length]!,
  lock: LOCKS[unit.round % LOCKS.length]!,
  stallMs,
  bridgeMs: 0,
});
