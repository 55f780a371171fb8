import { CpuHeap } from './cpuHeap.js';
import { Tokens } from './tokens.js';
const NONE = -1;
/** Steps after which a CPU that was to make the next interesting access, and does not get there, is given up. */
const PATIENCE = 5000;
/** One execution of SURW: the interesting accesses in a random order, everything else by random priorities. */
export class SelectiveWalk {
  /** Interesting accesses of each CPU so far. */
  made;
  #tokens = new Tokens();
  #priorities;
  /** The enabled CPUs that are not about to make an interesting access. */
  #free;
  #random;
  #isInteresting;
  /** Token of the CPU that makes the next interesting access. */
  #token = NONE;
  #patience = 0;
  #picked = NONE;
  #steps = 0;
  #seen = 0;
  #unasked = 0;
  constructor(cpus) {
    this.made = new Int32Array(cpus);
    this.#priorities = new Float64Array(cpus);
    this.#free = new CpuHeap(cpus);
  }
  /** @param weights interesting accesses that each CPU is expected to make. */
  begin(execution, random, isInteresting, weights) {
    const { cpus } = execution;
    this.#random = random;
    this.#isInteresting = isInteresting;
    this.#tokens.fill(weights);
    this.made.fill(0);
    this.#free.clear();
    this.#token = this.#picked = NONE;
    for (let cpu = 0; cpu < cpus; cpu++) this.#priorities[cpu] = random.next();
    this.#admitAll(execution);
  }
  pick(execution) {
    const { enabled, steps } = execution;
    const free = this.#free;
    const tokens = this.#tokens;
    this.#lookBack(execution);
    if (this.#token === NONE) this.#choose(execution);
    for (;;) {
      const first = free.top;
      if (first !== NONE && !enabled.has(first)) {
        free.remove(first);
        continue;
      }
      const next = this.#token === NONE ? NONE : tokens.cpuAt(this.#token);
      const isThere = next !== NONE && enabled.has(next) && !free.has(next);
      if (first !== NONE && !(isThere && this.#priorities[next] >= this.#priorities[first])) {
        if (!isThere && steps >= this.#patience) this.#choose(execution);
        return this.#pick(first, steps);
      }
      if (isThere) return this.#pick(next, steps);
      // Everyone who can go on is held back.
      this.#choose(execution);
    }
  }
  #pick(cpu, steps) {
    this.#picked = cpu;
    this.#steps = steps;
    return cpu;
  }
  /** Takes in what has changed since the last pick; the picked CPU need not have made a step. */
  #lookBack(execution) {
    const { enabled } = execution;
    const picked = this.#picked;
    if (this.#unasked !== execution.unasked) this.#admitAll(execution);
    else if (picked !== NONE && execution.steps !== this.#steps) {
      if (!this.#free.has(picked)) {
        this.made[picked]++;
        this.#tokens.take(this.#token);
        this.#token = NONE;
      }
      this.#priorities[picked] = this.#random.next();
      this.#free.remove(picked);
      if (enabled.has(picked)) this.#admit(execution, picked);
    }
    while (this.#seen < enabled.additions) this.#admit(execution, enabled.added(this.#seen++));
  }
  #admitAll(execution) {
    const { list, count, additions } = execution.enabled;
    this.#free.clear();
    for (let i = 0; i < count; i++) this.#admit(execution, list[i]);
    this.#seen = additions;
    this.#unasked = execution.unasked;
  }
  /** A CPU comes to another operation, or can go on with it. */
  #admit(execution, cpu) {
    if (!this.#isInteresting(execution.addressOf(cpu))) this.#free.add(cpu, this.#priorities[cpu]);
    else if (this.#tokens.left[cpu] === 0) this.#tokens.put(cpu);
  }
  /** Draws who makes the next interesting access. */
  #choose({ enabled, steps }) {
    this.#token = this.#tokens.draw(enabled, this.#random);
    this.#patience = steps + PATIENCE;
  }
}
//# sourceMappingURL=selectiveWalk.js.map
