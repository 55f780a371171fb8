import { signalCode } from './exitCode.js';
/** All that was done is on disk at any time, so the process may end wherever it is. */
const LATEST_END_MS = 1700;
/** Sees to it that the process ends within 2 s of a signal, whatever it waits for. @param codeOf its exit code then. */
export function endSoon(codeOf = signalCode) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => setTimeout(() => process.exit(codeOf(signal)), LATEST_END_MS).unref());
  }
}
//# sourceMappingURL=endSoon.js.map
