import { contentionTable } from './contentionTable.ts';
import { failureScreen } from './failureScreen.ts';
import { headerLines } from './headerLines.ts';
import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import { scenarioLine } from './scenarioLine.ts';
import { statusLine } from './statusLine.ts';
import { StatusLog } from './statusLog.ts';
import type { FailureReport, ScenarioReport, StressHeader, StressProgress, StressReport } from './stressReport.ts';
import type { StressReporter } from './stressReporter.ts';
import { verdictLine } from './verdictLine.ts';

const verdictFormats = { pass: 'green', fail: 'red', inconclusive: 'yellow' } as const;

/** Tells a person: one refreshing status line on a terminal, a line every 30 s otherwise. */
export class LogReporter implements StressReporter {
  readonly #log: StatusLog;
  readonly #paint: Paint;
  #nameWidth = 0;

  constructor(stream: LogStream, paint: Paint) {
    this.#log = new StatusLog(stream);
    this.#paint = paint;
  }

  start(header: StressHeader): void {
    this.#nameWidth = Math.max(...header.parameters.scenarios.map((name) => name.length));
    this.#log.lines([...headerLines(header), '']);
  }

  progress(progress: StressProgress): void {
    this.#log.status(statusLine(progress), progress.seconds);
  }

  failure(failure: FailureReport): void {
    this.#log.lines(['', ...failureScreen(failure, this.#paint), '']);
  }

  scenario(scenario: ScenarioReport): void {
    this.#log.lines([scenarioLine(scenario, this.#nameWidth)]);
  }

  warning(line: string): void {
    this.#log.lines([this.#paint('yellow', `warning: ${line}`)]);
  }

  end(report: StressReport): void {
    const table = contentionTable(report.lockStatistics);
    const verdict = this.#paint(['bold', verdictFormats[report.verdict]], verdictLine(report));
    this.#log.lines([...(table.length > 0 ? ['', ...table] : []), '', verdict]);
  }

  /** Removes the status line, so that what follows starts on a clean line. */
  clear(): void {
    this.#log.clear();
  }
}
