/** The options of `history` as commander hands them over. */
export interface RawHistoryOptions {
  readonly last: string;
  readonly json?: true;
}
/** Runs `pagetorture history`; returns the exit code. */
export declare function historyCommand(path: string, raw: RawHistoryOptions): number;
//# sourceMappingURL=historyCommand.d.ts.map
