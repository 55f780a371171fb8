import type { DocumentFinding } from '../../document/documentFinding.ts';
import type { ReportDocument } from '../../document/reportDocument.ts';
import type { SteppedHeader, SteppedProgress, SteppedScenarioReport } from '../../fuzzReport.ts';
import type { SteppedFailure } from '../../steppedReport.ts';
import type { SteppedReporter } from '../../steppedReporter.ts';
import type { FailureReport, ScenarioReport, StressHeader, StressProgress } from '../../stressReport.ts';
import type { SoakFinding, SoakHeader, SoakProgress, SoakReporter } from '../../soakReport.ts';
import type { StressReporter } from '../../stressReporter.ts';
/** The format of the events; within a number events and fields are only added. */
export declare const EVENTS_FORMAT = 'pagetorture-events/1';
/**
 * What happens in a run as it happens: one JSON object a line, each with `event` and `time` (ISO 8601). `start` comes
 * first, then `progress`, `finding`, `scenario`, `warning` and `note`; `end` comes last, with the whole document.
 */
export declare class EventLines implements StressReporter, SteppedReporter, SoakReporter {
  #private;
  /** @param write gets each line with its line break. */
  constructor(write: (line: string) => void, now?: () => Date);
  start(header: StressHeader | SteppedHeader | SoakHeader): void;
  progress(progress: StressProgress | SteppedProgress | SoakProgress): void;
  note(text: string): void;
  warning(text: string): void;
  failure(failure: FailureReport | SteppedFailure): void;
  /** Of a soak, which tells each fingerprint once. */
  finding(finding: SoakFinding, document?: Omit<DocumentFinding, 'id'>): void;
  scenario({ failure, ...scenario }: ScenarioReport | SteppedScenarioReport): void;
  end(): void;
  /** The last line. */
  document(document: ReportDocument): void;
}
//# sourceMappingURL=eventLines.d.ts.map
