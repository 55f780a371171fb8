import { Interrupt } from '../campaign/interrupt.js';
import { signalCode } from './exitCode.js';
/** npm passes on the Ctrl-C that the terminal has sent to the whole group already. */
const SAME_KEY_MS = 250;
/**
 * An interrupt that the first signal requests, so that the command ends with the verdict so far; the second one ends the
 * process at once.
 *
 * @param clear takes progress off the terminal; called whenever the process ends.
 * @param codeOf the exit code of the second signal.
 */
export function interruptible(clear, codeOf = signalCode) {
  const interrupt = new Interrupt();
  let first;
  const handle = (signal) => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      interrupt.request(signal);
    } else if (now - first > SAME_KEY_MS) process.exit(codeOf(signal));
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  process.on('exit', clear);
  return interrupt;
}
//# sourceMappingURL=interruptible.js.map
