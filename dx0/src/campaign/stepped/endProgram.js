import { stepsOf } from './stepsOf.js';
/** What follows an execution: every CPU settles, then CPU 0 tears everything down while the others serve it. */
export class EndProgram {
  cpus;
  #program;
  #scenario;
  #settle;
  #tearDown;
  #idle;
  #wakeAll;
  #settled = 0;
  #isTornDown = false;
  constructor(scenario, program) {
    this.#scenario = scenario;
    this.#program = program;
    this.cpus = program.cpus;
    const { stepped, runtime } = scenario;
    this.#settle = stepsOf(runtime, stepped.settle, stepped);
    this.#tearDown = stepsOf(runtime, stepped.tearDown, stepped);
    this.#idle = stepsOf(runtime, stepped.idle, stepped);
    this.#wakeAll = stepsOf(runtime, stepped.wakeAll, stepped);
  }
  /** Goes on where the execution ended. */
  reset() {
    this.#settled = 0;
    this.#isTornDown = false;
  }
  *start(cpu) {
    const actor = this.#program.actors[cpu];
    const { state } = this.#scenario;
    yield* this.#settle(actor);
    if (++this.#settled === this.cpus) yield* this.#wakeAll(state);
    else yield* this.#idle(actor, () => this.#settled === this.cpus);
    if (cpu === 0) {
      yield* this.#tearDown(actor);
      this.#isTornDown = true;
      yield* this.#wakeAll(state);
    } else yield* this.#idle(actor, () => this.#isTornDown);
  }
}
//# sourceMappingURL=endProgram.js.map
