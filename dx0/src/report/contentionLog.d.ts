import type {
  ContentionParameters,
  ContentionReport,
  ContentionReporter,
  ContentionResult,
} from './contentionReport.ts';
import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { Environment } from './stressReport.ts';
/** The table of one comparison: of each lock class how often it is taken and waited for in an operation, and the share of time. */
export declare function contentionRows({ axis, classes, rows }: ContentionResult): string[];
/** Tells comparisons of locks on a stream, each when it is complete. */
export declare class ContentionLog implements ContentionReporter {
  #private;
  constructor(stream: LogStream, paint: Paint);
  start({ seconds: time, executions, seed }: ContentionParameters, environment: Environment): void;
  progress(what: string, elapsed: number): void;
  experiment(result: ContentionResult): void;
  end({ experiments, seconds: time }: ContentionReport): void;
  /** Leaves the terminal with a clean line. */
  clear(): void;
}
//# sourceMappingURL=contentionLog.d.ts.map
