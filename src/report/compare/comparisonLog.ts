import { environmentLine } from '../environmentLine.ts';
import { plural, seconds } from '../humanUnits.ts';
import type { LogStream } from '../logStream.ts';
import { StatusLog } from '../statusLog.ts';
import type { Environment } from '../stressReport.ts';
import type { ComparisonParameters, ComparisonReport, ComparisonReporter } from './comparisonReport.ts';
import { comparisonTable, scoreTable } from './comparisonTable.ts';

/** Tells a comparison of strategies on a stream: how far it is while it goes on, the tables at the end. */
export class ComparisonLog implements ComparisonReporter {
  readonly #log: StatusLog;

  constructor(stream: LogStream) {
    this.#log = new StatusLog(stream);
  }

  start({ bugs, strategies, budget, trials, seed }: ComparisonParameters, environment: Environment): void {
    const each = `${plural(trials, 'trial')} each of at most ${plural(budget, 'execution')}`;
    this.#log.lines([
      environmentLine(environment),
      `${plural(bugs.length, 'bug')}, strategies ${strategies.join(', ')}, ${each}, seed ${seed}`,
      '',
    ]);
  }

  progress(what: string, done: number, of: number, elapsed: number): void {
    this.#log.status(`${done} of ${of} done, the last was ${what}; ${seconds(elapsed)}`, elapsed);
  }

  end({ bugs, strategies, parameters, seconds: time }: ComparisonReport): void {
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
  clear(): void {
    this.#log.clear();
  }
}
