import { contentionTable } from './contentionTable.ts';
import { failureScreen } from './failureScreen.ts';
import { headerLines } from './headerLines.ts';
import type { Paint } from './paint.ts';
import { scenarioLine } from './scenarioLine.ts';
import { cutTo, statusLine } from './statusLine.ts';
import type { FailureReport, ScenarioReport, StressHeader, StressProgress, StressReport } from './stressReport.ts';
import type { StressReporter } from './stressReporter.ts';
import { verdictLine } from './verdictLine.ts';

/** Where a log goes; `columns` is there on a terminal. */
export interface LogStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const PLAIN_EVERY_SECONDS = 30;
const verdictFormats = { pass: 'green', fail: 'red', inconclusive: 'yellow' } as const;

/** Tells a person: one refreshing status line on a terminal, a line every 30 s otherwise. */
export class LogReporter implements StressReporter {
  readonly #stream: LogStream;
  readonly #paint: Paint;
  #nameWidth = 0;
  #statusShown = false;
  #endsBlank = false;
  #nextPlain = PLAIN_EVERY_SECONDS;

  constructor(stream: LogStream, paint: Paint) {
    this.#stream = stream;
    this.#paint = paint;
  }

  start(header: StressHeader): void {
    this.#nameWidth = Math.max(...header.parameters.scenarios.map((name) => name.length));
    this.#lines([...headerLines(header), '']);
  }

  progress(progress: StressProgress): void {
    const line = statusLine(progress);
    if (this.#stream.isTTY === true) {
      this.#stream.write(`\r\u001B[2K${cutTo(line, (this.#stream.columns ?? 80) - 1)}`);
      this.#statusShown = true;
    } else if (progress.seconds >= this.#nextPlain) {
      this.#nextPlain = (Math.floor(progress.seconds / PLAIN_EVERY_SECONDS) + 1) * PLAIN_EVERY_SECONDS;
      this.#lines([line]);
    }
  }

  failure(failure: FailureReport): void {
    this.#lines(['', ...failureScreen(failure, this.#paint), '']);
  }

  scenario(scenario: ScenarioReport): void {
    this.#lines([scenarioLine(scenario, this.#nameWidth)]);
  }

  warning(line: string): void {
    this.#lines([this.#paint('yellow', `warning: ${line}`)]);
  }

  end(report: StressReport): void {
    const table = contentionTable(report.lockStatistics);
    const verdict = this.#paint(['bold', verdictFormats[report.verdict]], verdictLine(report));
    this.#lines([...(table.length > 0 ? ['', ...table] : []), '', verdict]);
  }

  /** Removes the status line, so that what follows starts on a clean line. */
  clear(): void {
    if (this.#statusShown) this.#stream.write('\r\u001B[2K');
    this.#statusShown = false;
  }

  #lines(lines: readonly string[]): void {
    this.clear();
    const from = this.#endsBlank && lines[0] === '' ? 1 : 0;
    this.#endsBlank = lines.at(-1) === '';
    this.#stream.write(`${lines.slice(from).join('\n')}\n`);
  }
}
