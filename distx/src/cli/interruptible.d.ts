import { Interrupt } from '../campaign/interrupt.ts';
/**
 * An interrupt that the first signal requests, so that the command ends with the verdict so far; the second one ends the
 * process at once.
 *
 * @param clear takes progress off the terminal; called whenever the process ends.
 * @param codeOf the exit code of the second signal.
 */
export declare function interruptible(clear: () => void, codeOf?: (signal: NodeJS.Signals) => number): Interrupt;
//# sourceMappingURL=interruptible.d.ts.map