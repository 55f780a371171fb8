import { freeFinding } from '../../document/freeFinding.js';
import { steppedFinding } from '../../document/steppedFinding.js';
/** The format of the events; within a number events and fields are only added. */
export const EVENTS_FORMAT = 'pagetorture-events/1';
/** Progress is told this often, in seconds of the run. */
const PROGRESS_EVERY = 5;
/**
 * What happens in a run as it happens: one JSON object a line, each with `event` and `time` (ISO 8601). `start` comes
 * first, then `progress`, `finding`, `scenario`, `warning` and `note`; `end` comes last, with the whole document.
 */
export class EventLines {
  #write;
  #now;
  #header;
  #nextProgress = 0;
  /** @param write gets each line with its line break. */
  constructor(write, now = () => new Date()) {
    this.#write = write;
    this.#now = now;
  }
  start(header) {
    this.#header = header;
    const { parameters, environment, bugTitles } = header;
    this.#tell('start', { format: EVENTS_FORMAT, parameters, environment, bugTitles });
  }
  progress(progress) {
    if (progress.seconds < this.#nextProgress) return;
    this.#nextProgress = progress.seconds + PROGRESS_EVERY;
    this.#tell('progress', progress);
  }
  note(text) {
    this.#tell('note', { text });
  }
  warning(text) {
    this.#tell('warning', { text });
  }
  failure(failure) {
    this.#tell('finding', 'epoch' in failure ? this.#freeFinding(failure) : steppedFinding(failure));
  }
  /** Of a soak, which tells each fingerprint once. */
  finding(finding, document) {
    this.#tell('finding', document ?? finding);
  }
  scenario({ failure, ...scenario }) {
    this.#tell('scenario', { ...scenario, finding: failure?.findings[0]?.fingerprint ?? null });
  }
  end() {
    // What the run came to is told as the document.
  }
  /** The last line. */
  document(document) {
    this.#tell('end', { document });
  }
  #freeFinding(failure) {
    const header = this.#header;
    const at = header?.parameters.scenarios.indexOf(failure.scenario) ?? -1;
    const hashes = header !== undefined && 'buildHashes' in header ? header.buildHashes : [];
    return freeFinding(failure, hashes[at] ?? '', header?.parameters.bugs ?? []);
  }
  #tell(event, rest) {
    const json = JSON.stringify({ event, time: this.#now().toISOString(), ...rest });
    // Line breaks that JSON leaves alone.
    this.#write(`${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`);
  }
}
//# sourceMappingURL=eventLines.js.map
