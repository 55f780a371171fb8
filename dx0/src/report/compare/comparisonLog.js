import { environmentLine } from '../environmentLine.js';
import { plural, seconds } from '../humanUnits.js';
import { StatusLog } from '../statusLog.js';
import { comparisonTable, scoreTable } from './comparisonTable.js';
/** Tells a comparison of strategies on a stream: how far it is while it goes on, the tables at the end. */
export class ComparisonLog {
  #log;
  constructor(stream) {
    this.#log = new StatusLog(stream);
  }
  start({ bugs, strategies, budget, trials, seed }, environment) {
    const each = `${plural(trials, 'trial')} each of at most ${plural(budget, 'execution')}`;
    this.#log.lines([
      environmentLine(environment),
      `${plural(bugs.length, 'bug')}, strategies ${strategies.join(', ')}, ${each}, seed ${seed}`,
      '',
    ]);
  }
  progress(what, done, of, elapsed) {
    this.#log.status(`${done} of ${of} done, the last was ${what}; ${seconds(elapsed)}`, elapsed);
  }
  end({ bugs, strategies, parameters, seconds: time }) {
    this.#log.lines([
      'trials that found it, and the median of executions until then:',
      ...comparisonTable(bugs, parameters.strategies, parameters.budget),
      '',
      'log-rank test, stratified by bug, trials without a finding censored at the budget:',
      ...scoreTable(strategies),
      '',
      `${plural(bugs.length, 'bug')} under ${strategies.length} strategies in ${seconds(time)}`,
    ]);
  }
  /** Leaves the terminal with a clean line. */
  clear() {
    this.#log.clear();
  }
}
//# sourceMappingURL=comparisonLog.js.map
