import type { Paint } from '../report/paint.ts';
import type { SteppedFailure } from '../report/steppedReport.ts';
/** What `process` and its streams offer, as far as it is needed. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & {
    readonly isTTY?: boolean;
    setRawMode?(mode: boolean): unknown;
  };
  readonly output: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
  };
  /** For signals, and to be told when the process ends. */
  readonly process: Pick<NodeJS.Process, 'on' | 'off'>;
}
/**
 * Walks through an execution on a terminal, forwards and backwards, until `q`, Ctrl-C or a signal, and leaves the
 * terminal as it was. Elsewhere it prints all steps.
 *
 * @returns the signal that ended it, if one did.
 */
export declare function stepThrough(
  failure: SteppedFailure,
  { input, output, process: host }: Terminal,
  paint: Paint,
): Promise<NodeJS.Signals | undefined>;
//# sourceMappingURL=stepThrough.d.ts.map
