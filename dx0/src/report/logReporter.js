import { contentionTable } from './contentionTable.js';
import { failureScreen } from './failureScreen.js';
import { headerLines } from './headerLines.js';
import { scenarioLine } from './scenarioLine.js';
import { statusLine } from './statusLine.js';
import { StatusLog } from './statusLog.js';
import { verdictLine } from './verdictLine.js';
const verdictFormats = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
/** Tells a person: one refreshing status line on a terminal, a line every 30 s otherwise. */
export class LogReporter {
  #log;
  #paint;
  #nameWidth = 0;
  constructor(stream, paint) {
    this.#log = new StatusLog(stream);
    this.#paint = paint;
  }
  start(header) {
    this.#nameWidth = Math.max(...header.parameters.scenarios.map((name) => name.length));
    this.#log.lines([...headerLines(header), '']);
  }
  progress(progress) {
    this.#log.status(statusLine(progress), progress.seconds);
  }
  failure(failure) {
    this.#log.lines(['', ...failureScreen(failure, this.#paint), '']);
  }
  scenario(scenario) {
    this.#log.lines([scenarioLine(scenario, this.#nameWidth)]);
  }
  warning(line) {
    this.#log.lines([this.#paint('yellow', `warning: ${line}`)]);
  }
  end(report) {
    const table = contentionTable(report.lockStatistics);
    const verdict = this.#paint(['bold', verdictFormats[report.verdict]], verdictLine(report));
    this.#log.lines([...(table.length > 0 ? ['', ...table] : []), '', verdict]);
  }
  /** Removes the status line, so that what follows starts on a clean line. */
  clear() {
    this.#log.clear();
  }
}
//# sourceMappingURL=logReporter.js.map
