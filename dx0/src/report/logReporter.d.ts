import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { FailureReport, ScenarioReport, StressHeader, StressProgress, StressReport } from './stressReport.ts';
import type { StressReporter } from './stressReporter.ts';
/** Tells a person: one refreshing status line on a terminal, a line every 30 s otherwise. */
export declare class LogReporter implements StressReporter {
  #private;
  constructor(stream: LogStream, paint: Paint);
  start(header: StressHeader): void;
  progress(progress: StressProgress): void;
  failure(failure: FailureReport): void;
  scenario(scenario: ScenarioReport): void;
  warning(line: string): void;
  end(report: StressReport): void;
  /** Removes the status line, so that what follows starts on a clean line. */
  clear(): void;
}
//# sourceMappingURL=logReporter.d.ts.map
