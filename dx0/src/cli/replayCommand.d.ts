/** The options of `replay` as commander hands them over. */
export interface RawReplayOptions {
  readonly threads?: true;
  readonly step?: true;
  readonly times: string;
  readonly emitTest?: string;
  readonly json?: true;
}
/** Runs `pagetorture replay`; returns the exit code: 1 when the execution fails again. */
export declare function replayCommand(tokenOrFile: string, raw: RawReplayOptions): Promise<number>;
//# sourceMappingURL=replayCommand.d.ts.map
