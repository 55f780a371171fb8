import { Op } from '../instrument/stepped/op.js';
import { PRIVATE } from '../instrument/stepped/sharedView.js';
import { Schedule } from './schedule.js';
import { StoreBuffers } from './storeBuffers.js';
import { Stepper } from './stepper.js';
import { CUT } from './strategy.js';
import { PROBE_STEPS, Waiting } from './waiting.js';
/** No CPU was picked: somebody has to be asked again. */
const AGAIN = -2;
/**
 * Steps the CPUs of a program through one execution after the other, as a strategy decides. A schedule that was
 * recorded while somebody looked on replays when nobody does, and the other way round.
 */
export class Engine {
  cpus;
  enabled;
  schedule = new Schedule();
  sleepers;
  pending;
  steps = 0;
  unasked = 0;
  last = -1;
  preemptions = 0;
  grant = 1;
  #program;
  #runtime;
  #addressOf;
  #options;
  #coroutines = [];
  #waiting;
  #stepper;
  #outcome = { kind: 'complete', cpu: -1, error: undefined };
  #buffers;
  #observers;
  /** The strategy whose observer is among them. */
  #observed;
  #forces = false;
  constructor(runtime, program, options = {}) {
    this.cpus = options.storeBuffers === true ? 2 * program.cpus : program.cpus;
    if (this.cpus > runtime.MAX_CPUS) throw new RangeError(`an engine steps at most ${runtime.MAX_CPUS} CPUs`);
    this.#runtime = runtime;
    this.#addressOf = runtime.addressOf;
    this.pending = runtime.pending;
    this.#program = program;
    this.#options = { stepLimit: 100_000, observers: [], fine: false, storeBuffers: false, ...options };
    this.#observers = this.#options.observers;
    this.#waiting = new Waiting(runtime, this.cpus);
    this.#buffers = this.#options.storeBuffers
      ? new StoreBuffers(program.cpus, this.pending, this.#waiting)
      : undefined;
    this.#stepper = new Stepper(runtime, this.#waiting, this.#options.fine, this.#buffers);
    this.enabled = this.#waiting.enabled;
    this.sleepers = this.#waiting.sleepers;
  }
  /** Where code was run that could not be suspended. */
  get unstepped() {
    return this.#stepper.unstepped;
  }
  get passes() {
    return this.#waiting.passes;
  }
  get spinReads() {
    return this.#waiting.spins.reads;
  }
  /** Runs one execution; undefined when the strategy has nothing left to explore. The result is valid until the next one. */
  run(strategy, random) {
    if (strategy !== this.#observed) this.#observe(strategy);
    this.#begin();
    if (!strategy.begin(this, random)) return undefined;
    this.#forces = strategy.forces === true;
    for (const observer of this.#observers) observer.begin?.(this);
    this.#runtime.setHandler(this.#stepper);
    try {
      this.#explore(strategy);
      this.#stepper.end();
    } finally {
      this.#runtime.setHandler(undefined);
    }
    for (const observer of this.#observers) observer.end?.(this.#outcome);
    strategy.end?.(this, this.#outcome);
    return this.#outcome;
  }
  stateOf(cpu) {
    return this.#waiting.stateOf(cpu);
  }
  addressOf(cpu) {
    const array = this.pending.array[cpu];
    return array === undefined ? PRIVATE : this.#addressOf(array, this.pending.index[cpu]);
  }
  wordAddress(array, index) {
    return this.#addressOf(array, index);
  }
  stop() {
    this.#stepper.stop();
  }
  #observe(strategy) {
    const { observers } = this.#options;
    const { observer } = strategy;
    this.#observed = strategy;
    // The strategy knows of a step before somebody ends the execution because of it.
    this.#observers = observer === undefined ? observers : [observer, ...observers];
  }
  #begin() {
    const { pending } = this;
    const { cpus } = this.#program;
    this.#program.reset();
    this.#waiting.begin();
    this.#buffers?.begin();
    this.#stepper.begin(this.#observers, this.cpus);
    this.schedule.clear();
    this.steps = this.unasked = this.preemptions = 0;
    this.last = -1;
    this.#end('complete');
    this.#outcome.error = undefined;
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.#coroutines[cpu] = this.#program.start(cpu);
      pending.kind[cpu] = Op.start;
      pending.site[cpu] = 0;
      pending.array[cpu] = undefined;
      if (this.#buffers) this.#coroutines[cpus + cpu] = this.#buffers.drainOf(cpu);
    }
  }
  #explore(strategy) {
    const { cpus, enabled, schedule } = this;
    const waiting = this.#waiting;
    const stepper = this.#stepper;
    const co = this.#coroutines;
    while (waiting.finished < cpus) {
      const cpu = strategy.pick(this);
      if (this.last !== cpu && this.last !== -1 && enabled.has(this.last)) this.preemptions++;
      this.last = cpu;
      const ran = stepper.run(cpu, co[cpu], this.grant);
      schedule.append(cpu, ran);
      this.steps += ran;
      if (stepper.hasCrashed || stepper.isStopped) return this.#end('crash', cpu);
    }
  }
  #explore2(strategy) {
    const { cpus, enabled, schedule } = this;
    const { stepLimit } = this.#options;
    const { watches } = strategy;
    const waiting = this.#waiting;
    const stepper = this.#stepper;
    while (waiting.finished < cpus) {
      if (this.#forces) this.#forces = strategy.forces === true;
      if (enabled.count === 0 && !this.#forces) {
        const end = waiting.pass(this.steps);
        if (end !== undefined) return this.#end(end);
      }
      const left = stepLimit - this.steps;
      if (left <= 0) return this.#end('limit');
      let cpu;
      const isProbing = waiting.isProbing(this.steps);
      const isAsked = !isProbing && (enabled.count > 1 || watches || this.#forces);
      if (isAsked) {
        cpu = this.#ask(strategy);
        if (cpu === CUT) return;
        if (cpu === AGAIN) continue;
      } else {
        cpu = isProbing ? waiting.probedAfter(this.last) : enabled.list[0];
        this.grant = isProbing ? PROBE_STEPS : left;
      }
      if (this.last !== cpu && this.last !== -1 && !isProbing && enabled.has(this.last)) this.preemptions++;
      this.last = cpu;
      const ran = stepper.run(cpu, this.#coroutines[cpu], this.grant < left ? this.grant : left);
      schedule.append(cpu, ran);
      this.steps += ran;
      if (!isAsked) this.unasked += ran;
      if (stepper.isStopped) return this.#end('stopped');
      if (stepper.hasCrashed) {
        this.#outcome.error = stepper.error;
        return this.#end('crash', cpu);
      }
    }
  }
  /** Lets the strategy pick a CPU. CUT: the execution has ended; AGAIN: the one it picked can't go on. */
  #ask(strategy) {
    const { enabled } = this;
    const waiting = this.#waiting;
    this.grant = 1;
    const cpu = strategy.pick(this);
    if (cpu === CUT) {
      this.#end('cut');
      return CUT;
    }
    if (!enabled.has(cpu) && !(this.#forces && waiting.force(cpu))) {
      this.#end('diverged', cpu);
      return CUT;
    }
    if (this.#forces || !this.#stepper.awaitsInVain(cpu)) return cpu;
    // What it waits for has come and gone since it became enabled.
    waiting.spinOn(cpu, this.pending.array[cpu], this.pending.index[cpu]);
    return AGAIN;
  }
  #end(kind, cpu = -1) {
    this.#outcome.kind = kind;
    this.#outcome.cpu = cpu;
  }
}
//# sourceMappingURL=engine.js.map
