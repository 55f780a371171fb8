import { Engine } from '../../explore/engine.js';
import { memoryHash } from '../../explore/memoryHash.js';
import { Replay } from '../../explore/strategies/replay.js';
import { Serial } from '../../explore/strategies/serial.js';
import { Sfc32, mixSeed } from '../../scenario/random.js';
import { EndProgram } from './endProgram.js';
import { GrowingSteps } from './growingSteps.js';
import { OperationStarts } from './operationStarts.js';
import { outcomeFindings } from './outcomeFindings.js';
import { stateFindings } from './stateFindings.js';
import { SteppedProgram } from './steppedProgram.js';
import { Detectors } from './detectors.js';
/** Virtual nanoseconds a step takes. */
const STEP_NS = 10;
/** Runs plans of a loaded scenario, and tells what is wrong afterwards. */
export class SteppedRunner {
  scenario;
  program;
  #options;
  #detectors;
  #engine;
  #end;
  /** Engine of plans that grow while they run; made when the first one is drawn. */
  #drawing;
  #serial = new Serial();
  #outcome = 'complete';
  constructor(scenario, options) {
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
  get outcome() {
    return this.#outcome;
  }
  /** Hash of the class of the schedule that `execute` ran last; undefined without detectors. */
  get classHash() {
    return this.#detectors?.classHash;
  }
  /** What executions cover; undefined without detectors. */
  get coverage() {
    return this.#detectors?.coverage;
  }
  /** Orders of locks over all executions; undefined without detectors. */
  get lockOrders() {
    return this.#detectors?.lockOrders;
  }
  /** The engine of the execution that `execute` ran last. */
  get engine() {
    return this.#engine;
  }
  /** The engine of the execution that `draw` ran last. */
  get drawing() {
    return (this.#drawing ??= this.#engineWith({
      observers: [new GrowingSteps(this.program)],
      detectors: this.#detectors,
    }));
  }
  /** Code that could not be suspended so far. */
  get unstepped() {
    return [...new Set([...this.#engine.unstepped, ...(this.#drawing?.unstepped ?? [])])].toSorted();
  }
  /** Runs one execution; undefined when the strategy has nothing left to explore. */
  execute(plan, strategy, random) {
    this.program.plan = plan;
    const outcome = this.#engine.run(strategy, random);
    if (outcome === undefined) return undefined;
    this.#outcome = outcome.kind;
    return this.#findings(this.#engine, outcome, this.#detectors);
  }
  /** Runs one execution whose plan is drawn meanwhile. */
  draw(growing, strategy, seed) {
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
  run(plan, strategy, seed, observers = []) {
    return this.#run(plan, strategy, seed, { observers, detectors: this.#detectors });
  }
  /** Runs plans without detectors: half the time for who looks for one finding that is none of theirs. */
  get withoutDetectors() {
    return {
      run: (plan, strategy, seed, observers = []) =>
        this.#run(plan, strategy, seed, { observers, detectors: undefined }),
    };
  }
  #run(plan, strategy, seed, { observers, detectors }) {
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
  #engineWith({ observers, detectors }) {
    const { runtime, fine, storeBuffers } = this.scenario;
    const all = [...(detectors?.observers ?? []), ...observers];
    return new Engine(runtime, this.program, {
      stepLimit: this.#options.stepLimit,
      observers: all,
      fine,
      storeBuffers,
    });
  }
  #findings(engine, outcome, detectors) {
    const detected = detectors?.findings() ?? [];
    const found = this.#stateFindings(engine, outcome);
    return detected.length === 0 ? found : [...found, ...detected];
  }
  #stateFindings(engine, outcome) {
    if (outcome.kind !== 'complete') return this.#outcomeFindings(engine, outcome);
    const found = stateFindings(this.scenario, 'quiescent');
    if (found.length > 0 || this.#end === undefined) return found;
    const end = this.#end.run(this.#serial, NO_RANDOM);
    return end.kind === 'complete'
      ? stateFindings(this.scenario, 'end')
      : outcomeFindings({ scenario: this.scenario, program: this.program, engine: this.#end, outcome: end });
  }
  #outcomeFindings(engine, outcome) {
    const { scenario, program } = this;
    const retrace = (observers) => {
      const { runtime, fine, storeBuffers } = scenario;
      const { stepLimit } = this.#options;
      const again = new Engine(runtime, program, { stepLimit, observers, fine, storeBuffers });
      again.run(new Replay(engine.schedule.copy()), NO_RANDOM);
      return again;
    };
    return outcomeFindings({ scenario, program, engine, outcome, retrace });
  }
}
const NO_RANDOM = { next: () => 0, below: () => 0 };
//# sourceMappingURL=steppedRunner.js.map
