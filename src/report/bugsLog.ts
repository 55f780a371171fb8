import type { BugRow, BugsParameters, BugsReport, BugsReporter, ControlRow } from './bugsReport.ts';
import { bugsScore, bugsTable, bugTokens, controlLines, isFullScore } from './bugsTable.ts';
import { environmentLine } from './environmentLine.ts';
import { plural, seconds } from './humanUnits.ts';
import type { LogStream } from './logReporter.ts';
import type { Paint } from './paint.ts';
import { StatusLog } from './statusLog.ts';
import type { Environment } from './stressReport.ts';

/** Tells a hunt for bugs on a stream: how far it is while it goes on, the table at the end. */
export class BugsLog implements BugsReporter {
  readonly #log: StatusLog;
  readonly #paint: Paint;

  constructor(stream: LogStream, paint: Paint) {
    this.#log = new StatusLog(stream);
    this.#paint = paint;
  }

  start({ bugs, strategy, budget, trials, seed }: BugsParameters, environment: Environment): void {
    this.#log.lines([
      environmentLine(environment),
      `${plural(bugs.length, 'bug')}, ${plural(trials, 'trial')} of at most ${plural(budget, 'execution')} each, ` +
        `strategy ${strategy}, seed ${seed}`,
      '',
    ]);
  }

  progress(what: string, done: number, of: number, elapsed: number): void {
    this.#log.status(`${done} of ${of} done, the last was ${what}; ${seconds(elapsed)}`, elapsed);
  }

  bug({ id, trials }: BugRow): void {
    const missed = trials.filter(({ found }) => found === undefined).length;
    if (missed > 0)
      this.#log.lines([this.#paint('red', `${id} was not found in ${missed} of ${plural(trials.length, 'trial')}`)]);
  }

  control({ scenario, finding }: ControlRow): void {
    if (finding !== undefined) this.#log.lines([this.#paint('red', `${scenario} without a bug: ${finding}`)]);
  }

  end(report: BugsReport): void {
    const score = bugsScore(report);
    this.#log.lines([
      '',
      ...bugsTable(report.bugs),
      '',
      ...bugTokens(report.bugs),
      '',
      'without a bug:',
      ...controlLines(report.controls),
      '',
      isFullScore(report) ? this.#paint(['bold', 'green'], score) : this.#paint(['bold', 'red'], score),
    ]);
  }

  /** Leaves the terminal with a clean line. */
  clear(): void {
    this.#log.clear();
  }
}
