import type { Interrupt } from '../campaign/interrupt.ts';
import { signalCode } from './exitCode.ts';

/** npm passes on the Ctrl-C that the terminal has sent to the whole group already. */
const SAME_KEY_MS = 250;

/**
 * The first signal asks the run to end with the verdict so far, the second one ends the process at once.
 *
 * @param codeOf the exit code then.
 */
export function onSignals(
  interrupt: Interrupt,
  beforeExit: () => void,
  codeOf: (signal: NodeJS.Signals) => number = signalCode,
): void {
  let first: number | undefined;
  const handle = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      interrupt.request(signal);
    } else if (now - first > SAME_KEY_MS) {
      beforeExit();
      process.exit(codeOf(signal));
    }
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}
