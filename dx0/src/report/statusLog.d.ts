import type { LogStream } from './logStream.ts';
/** A log with a status line below it: refreshed in place on a terminal, written every 30 s otherwise. */
export declare class StatusLog {
  #private;
  constructor(stream: LogStream);
  /** @param elapsed seconds since the beginning. */
  status(line: string, elapsed: number): void;
  lines(lines: readonly string[]): void;
  /** Removes the status line, so that what follows starts on a clean line. */
  clear(): void;
}
//# sourceMappingURL=statusLog.d.ts.map
