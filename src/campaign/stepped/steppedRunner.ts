import type { CaseResult, CaseRunner } from '../../explore/caseRunner.ts';
import { Engine } from '../../explore/engine.ts';
import { memoryHash } from '../../explore/memoryHash.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Outcome, OutcomeKind } from '../../explore/outcome.ts';
import type { Plan } from '../../explore/plan.ts';
import { Replay } from '../../explore/strategies/replay.ts';
import { Serial } from '../../explore/strategies/serial.ts';
import type { Strategy } from '../../explore/strategy.ts';
import type { Coverage } from '../../explore/trace/coverage.ts';
import type { Finding } from '../../scenario/finding.ts';
import { Sfc32, mixSeed, type Random } from '../../scenario/random.ts';
import { EndProgram } from './endProgram.ts';
import type { GrowingPlan } from './growingPlan.ts';
import { GrowingSteps } from './growingSteps.ts';
import { OperationStarts } from './operationStarts.ts';
import { outcomeFindings } from './outcomeFindings.ts';
import { stateFindings } from './stateFindings.ts';
import { SteppedProgram } from './steppedProgram.ts';
import { Detectors } from './detectors.ts';
import type { LockOrders } from './lockOrders.ts';
import type { SteppedScenario } from './steppedScenario.ts';

export interface SteppedRunnerOptions {
  /** Steps after which an execution is given up. */
  readonly stepLimit: number;
  /** Whether every step is looked at. */
  readonly detectors: boolean;
}

/** Who looks at the steps of an execution. */
interface Looking {
  readonly observers: readonly Observer[];
  readonly detectors: Detectors | undefined;
}

/** Virtual nanoseconds a step takes. */
const STEP_NS = 10;

/** Runs plans of a loaded scenario, and tells what is wrong afterwards. */
export class SteppedRunner implements CaseRunner {
  readonly scenario: SteppedScenario;
  readonly program: SteppedProgram;
  readonly #options: SteppedRunnerOptions;
  readonly #detectors: Detectors | undefined;
  readonly #engine: Engine;
  readonly #end: Engine | undefined;
  /** Engine of plans that grow while they run; made when the first one is drawn. */
  #drawing: Engine | undefined;
  readonly #serial = new Serial();
  #outcome: OutcomeKind = 'complete';

  constructor(scenario: SteppedScenario, options: SteppedRunnerOptions) {
    this.scenario = scenario;
    this.#options = options;
    this.#detectors = options.detectors ? new Detectors(scenario) : undefined;
    this.program = new SteppedProgram(scenario, () => this.#engine.steps * STEP_NS);
    this.#engine = this.#engineWith({ observers: [], detectors: this.#detectors });
    this.#end = this.program.hasEnd
      ? new Engine(scenario.runtime, new EndProgram(scenario, this.program), { stepLimit: options.stepLimit })
      : undefined;
  }

  /** How the execution that `execute` ran last ended. */
  get outcome(): OutcomeKind {
    return this.#outcome;
  }

  /** Hash of the class of the schedule that `execute` ran last; undefined without detectors. */
  get classHash(): number | undefined {
    return this.#detectors?.classHash;
  }

  /** What executions cover; undefined without detectors. */
  get coverage(): Coverage | undefined {
    return this.#detectors?.coverage;
  }

  /** Orders of locks over all executions; undefined without detectors. */
  get lockOrders(): LockOrders | undefined {
    return this.#detectors?.lockOrders;
  }

  /** The engine of the execution that `execute` ran last. */
  get engine(): Engine {
    return this.#engine;
  }

  /** The engine of the execution that `draw` ran last. */
  get drawing(): Engine {
    return (this.#drawing ??= this.#engineWith({
      observers: [new GrowingSteps(this.program)],
      detectors: this.#detectors,
    }));
  }

  /** Code that could not be suspended so far. */
  get unstepped(): readonly string[] {
    return [...new Set([...this.#engine.unstepped, ...(this.#drawing?.unstepped ?? [])])].toSorted();
  }

  /** Runs one execution; undefined when the strategy has nothing left to explore. */
  execute(plan: Plan, strategy: Strategy, random: Random): readonly Finding[] | undefined {
    this.program.plan = plan;
    const outcome = this.#engine.run(strategy, random);
    if (outcome === undefined) return undefined;
    this.#outcome = outcome.kind;
    return this.#findings(this.#engine, outcome, this.#detectors);
  }

  /** Runs one execution whose plan is drawn meanwhile. */
  draw(growing: GrowingPlan, strategy: Strategy, seed: number): readonly Finding[] {
    const { program, drawing } = this;
    program.plan = growing.plan;
    program.growing = growing;
    const outcome = drawing.run(strategy, new Sfc32(mixSeed(seed, 0)));
    if (outcome === undefined) throw new Error(`${strategy.name} has nothing to run`);
    this.#outcome = outcome.kind;
    const findings = this.#findings(drawing, outcome, this.#detectors);
    program.growing = undefined;
    return findings;
  }

  run(plan: Plan, strategy: Strategy, seed: number, observers: readonly Observer[] = []): CaseResult {
    return this.#run(plan, strategy, seed, { observers, detectors: this.#detectors });
  }

  /** Runs plans without detectors: half the time for who looks for one finding that is none of theirs. */
  get withoutDetectors(): CaseRunner {
    return {
      run: (plan, strategy, seed, observers = []) =>
        this.#run(plan, strategy, seed, { observers, detectors: undefined }),
    };
  }

  #run(plan: Plan, strategy: Strategy, seed: number, { observers, detectors }: Looking): CaseResult {
    const starts = new OperationStarts(this.program);
    const engine = this.#engineWith({ observers: [starts, ...observers], detectors });
    this.program.plan = plan;
    const outcome = engine.run(strategy, new Sfc32(mixSeed(seed, 0)));
    if (outcome === undefined) throw new Error(`${strategy.name} has nothing to run`);
    const { schedule, steps, preemptions } = engine;
    const hash = memoryHash(this.scenario.words);
    const states = Array.from({ length: engine.cpus }, (_, cpu) => engine.stateOf(cpu));
    return {
      outcome: outcome.kind,
      findings: this.#findings(engine, outcome, detectors),
      schedule: schedule.copy(),
      steps,
      preemptions,
      operationStarts: starts.byCpu,
      states,
      memoryHash: hash,
    };
  }

  #engineWith({ observers, detectors }: Looking): Engine {
    const { runtime, fine, storeBuffers } = this.scenario;
    const all = [...(detectors?.observers ?? []), ...observers];
    return new Engine(runtime, this.program, {
      stepLimit: this.#options.stepLimit,
      observers: all,
      fine,
      storeBuffers,
    });
  }

  #findings(engine: Engine, outcome: Outcome, detectors: Detectors | undefined): readonly Finding[] {
    const detected = detectors?.findings() ?? [];
    const found = this.#stateFindings(engine, outcome);
    return detected.length === 0 ? found : [...found, ...detected];
  }

  #stateFindings(engine: Engine, outcome: Outcome): readonly Finding[] {
    if (outcome.kind !== 'complete') return this.#outcomeFindings(engine, outcome);
    const found = stateFindings(this.scenario, 'quiescent');
    if (found.length > 0 || this.#end === undefined) return found;
    const end = this.#end.run(this.#serial, NO_RANDOM)!;
    return end.kind === 'complete'
      ? stateFindings(this.scenario, 'end')
      : outcomeFindings({ scenario: this.scenario, program: this.program, engine: this.#end, outcome: end });
  }

  #outcomeFindings(engine: Engine, outcome: Outcome): readonly Finding[] {
    const { scenario, program } = this;
    const retrace = (observers: readonly Observer[]): Engine => {
      const { runtime, fine, storeBuffers } = scenario;
      const { stepLimit } = this.#options;
      const again = new Engine(runtime, program, { stepLimit, observers, fine, storeBuffers });
      again.run(new Replay(engine.schedule.copy()), NO_RANDOM);
      return again;
    };
    return outcomeFindings({ scenario, program, engine, outcome, retrace });
  }
}

const NO_RANDOM: Random = { next: () => 0, below: () => 0 };
