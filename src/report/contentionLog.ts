import { alignTable, type Alignment } from './alignTable.ts';
import type {
  ContentionParameters,
  ContentionReport,
  ContentionReporter,
  ContentionResult,
} from './contentionReport.ts';
import { environmentLine } from './environmentLine.ts';
import { count, plural, seconds } from './humanUnits.ts';
import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import { StatusLog } from './statusLog.ts';
import type { Environment } from './stressReport.ts';
import { wrapText } from './wrapText.ts';

const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
const each = (value: number): string => value.toFixed(value < 0.1 ? 3 : 2);

/** The table of one comparison: of each lock class how often it is taken and waited for in an operation, and the share of time. */
export function contentionRows({ axis, classes, rows }: ContentionResult): string[] {
  const head = [
    axis,
    'operations/s',
    'steps/op',
    ...classes.flatMap((name) => [name, 'waits/op', 'time']),
    'all waits',
  ];
  const cells = rows.map(({ label, operationsPerSecond, steps, locks, waitShare }) => [
    label,
    count(operationsPerSecond),
    steps.toFixed(0),
    ...classes.flatMap((name) => {
      const lock = locks[name];
      return lock === undefined ? ['-', '-', '-'] : [`${each(lock.taken)}/op`, each(lock.waits), share(lock.waitShare)];
    }),
    share(waitShare),
  ]);
  const alignments: Alignment[] = head.map((_, column) => (column === 0 ? 'left' : 'right'));
  return alignTable([head, ...cells], alignments);
}

/** Tells comparisons of locks on a stream, each when it is complete. */
export class ContentionLog implements ContentionReporter {
  readonly #log: StatusLog;
  readonly #paint: Paint;
  readonly #columns: number;

  constructor(stream: LogStream, paint: Paint) {
    this.#log = new StatusLog(stream);
    this.#paint = paint;
    this.#columns = stream.columns ?? 160;
  }

  start({ seconds: time, executions, seed }: ContentionParameters, environment: Environment): void {
    this.#log.lines([
      environmentLine(environment),
      `bare build, ${seconds(time)} a row; steps from ${plural(executions, 'execution')} on virtual CPUs; seed ${seed}`,
      '',
    ]);
  }

  progress(what: string, elapsed: number): void {
    this.#log.status(`${what}; ${seconds(elapsed)}`, elapsed);
  }

  experiment(result: ContentionResult): void {
    const { name, question, original, isSame, because } = result;
    const below = (label: string, text: string): string[] =>
      wrapText(`${label} ${text}`, this.#columns - 2).map((line) => `  ${line}`);
    this.#log.lines([
      this.#paint('bold', `${name}: ${question}`),
      ...contentionRows(result),
      ...below('original:', original),
      ...below(isSame ? 'here the same:' : 'here it is different:', because),
      '',
    ]);
  }

  end({ experiments, seconds: time }: ContentionReport): void {
    const same = experiments.filter(({ isSame }) => isSame).length;
    this.#log.lines([
      `${same} of ${plural(experiments.length, 'comparison')} with the shape of the original, ${seconds(time)}`,
    ]);
  }

  /** Leaves the terminal with a clean line. */
  clear(): void {
    this.#log.clear();
  }
}
