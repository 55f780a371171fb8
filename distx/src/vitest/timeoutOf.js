import { parseDuration } from '../cli/parseDuration.js';
/** Loading, audits, shrinking and the search for a schedule, on a machine that is busy. */
const SLACK_MS = 60_000;
/** Milliseconds that vitest gives a test which runs so long; what is no length of time is told when the test runs. */
export function timeoutOf(duration) {
    try {
        return parseDuration('for', duration) + SLACK_MS;
    }
    catch {
        return SLACK_MS;
    }
}
//# sourceMappingURL=timeoutOf.js.map