import type { DocumentFinding } from '../../document/documentFinding.ts';
import { freeFinding } from '../../document/freeFinding.ts';
import type { ReportDocument } from '../../document/reportDocument.ts';
import { steppedFinding } from '../../document/steppedFinding.ts';
import type { SteppedHeader, SteppedProgress, SteppedScenarioReport } from '../../fuzzReport.ts';
import type { SteppedFailure } from '../../steppedReport.ts';
import type { SteppedReporter } from '../../steppedReporter.ts';
import type { FailureReport, ScenarioReport, StressHeader, StressProgress } from '../../stressReport.ts';
import type { SoakFinding, SoakHeader, SoakProgress, SoakReporter } from '../../soakReport.ts';
import type { StressReporter } from '../../stressReporter.ts';

/** The format of the events; within a number events and fields are only added. */
export const EVENTS_FORMAT = 'pagetorture-events/1';

/** Progress is told this often, in seconds of the run. */
const PROGRESS_EVERY = 5;

/**
 * What happens in a run as it happens: one JSON object a line, each with `event` and `time` (ISO 8601). `start` comes
 * first, then `progress`, `finding`, `scenario`, `warning` and `note`; `end` comes last, with the whole document.
 */
export class EventLines implements StressReporter, SteppedReporter, SoakReporter {
  readonly #write: (line: string) => void;
  readonly #now: () => Date;
  #header: StressHeader | SteppedHeader | SoakHeader | undefined;
  #nextProgress = 0;

  /** @param write gets each line with its line break. */
  constructor(write: (line: string) => void, now: () => Date = () => new Date()) {
    this.#write = write;
    this.#now = now;
  }

  start(header: StressHeader | SteppedHeader | SoakHeader): void {
    this.#header = header;
    const { parameters, environment, bugTitles } = header;
    this.#tell('start', { format: EVENTS_FORMAT, parameters, environment, bugTitles });
  }

  progress(progress: StressProgress | SteppedProgress | SoakProgress): void {
    if (progress.seconds < this.#nextProgress) return;
    this.#nextProgress = progress.seconds + PROGRESS_EVERY;
    this.#tell('progress', progress);
  }

  note(text: string): void {
    this.#tell('note', { text });
  }

  warning(text: string): void {
    this.#tell('warning', { text });
  }

  failure(failure: FailureReport | SteppedFailure): void {
    this.#tell('finding', 'epoch' in failure ? this.#freeFinding(failure) : steppedFinding(failure));
  }

  /** Of a soak, which tells each fingerprint once. */
  finding(finding: SoakFinding, document?: Omit<DocumentFinding, 'id'>): void {
    this.#tell('finding', document ?? finding);
  }

  scenario({ failure, ...scenario }: ScenarioReport | SteppedScenarioReport): void {
    this.#tell('scenario', { ...scenario, finding: failure?.findings[0]?.fingerprint ?? null });
  }

  end(): void {
    // What the run came to is told as the document.
  }

  /** The last line. */
  document(document: ReportDocument): void {
    this.#tell('end', { document });
  }

  #freeFinding(failure: FailureReport): Omit<DocumentFinding, 'id'> {
    const header = this.#header;
    const at = header?.parameters.scenarios.indexOf(failure.scenario) ?? -1;
    const hashes = header !== undefined && 'buildHashes' in header ? header.buildHashes : [];
    return freeFinding(failure, hashes[at] ?? '', header?.parameters.bugs ?? []);
  }

  #tell(event: string, rest: object): void {
    const json = JSON.stringify({ event, time: this.#now().toISOString(), ...rest });
    // Line breaks that JSON leaves alone.
    this.#write(`${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`);
  }
}
