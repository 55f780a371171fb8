import { ClassCounter } from '../../explore/classCounter.js';
import { CoverageCurve } from './coverageCurve.js';
/** What the chunks of a scenario did, in all. */
export class FuzzTally {
  executions = 0;
  steps = 0;
  longest = 0;
  outcomes = new Map();
  strategies = new Map();
  unstepped = new Set();
  /** Orders of locks, each with the first execution that had it. */
  lockOrders = new Map();
  #classes = new ClassCounter();
  #curve = new CoverageCurve();
  /** How many classes of schedules were seen, and how often. */
  get classCounts() {
    return this.#classes.counts;
  }
  /** Executions and classes of schedules as time went on. */
  get coverage() {
    return this.#curve.points;
  }
  /** @param seconds since the exploration began. */
  add(task, result, seconds) {
    this.executions += result.executions;
    this.steps += result.steps;
    this.longest = Math.max(this.longest, result.longest);
    for (const [kind, count] of Object.entries(result.outcomes)) {
      this.outcomes.set(kind, (this.outcomes.get(kind) ?? 0) + count);
    }
    for (const what of result.unstepped) this.unstepped.add(what);
    const { strategy } = task;
    const tally = this.strategies.get(strategy) ?? { strategy, chunks: 0, executions: 0, findings: 0 };
    tally.chunks++;
    tally.executions += result.executions;
    if (result.found) tally.findings++;
    this.strategies.set(strategy, tally);
    for (const order of result.lockOrders) {
      const { from, to } = order.edge;
      const known = this.lockOrders.get(`${from} ${to}`);
      const executions = order.executions + (known?.executions ?? 0);
      const first = known === undefined || isEarlier(order, known) ? order : known;
      this.lockOrders.set(`${from} ${to}`, { ...first, executions });
    }
    for (const hash of result.classes) this.#classes.add(hash);
    this.#curve.add({ seconds, executions: this.executions, classes: this.#classes.counts.classes });
  }
}
const isEarlier = (a, b) => (a.chunk === b.chunk ? a.execution < b.execution : a.chunk < b.chunk);
//# sourceMappingURL=fuzzTally.js.map
