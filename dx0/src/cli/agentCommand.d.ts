/** The options of `agent` as commander hands them over. */
export interface RawAgentOptions {
  readonly queue: string;
  readonly dir: string;
  readonly threads?: string;
  readonly cpus?: string;
  readonly once?: true;
  readonly for?: string;
  readonly takeover: string;
}
/** Runs `pagetorture agent`; returns the exit code. */
export declare function agentCommand(raw: RawAgentOptions): Promise<number>;
//# sourceMappingURL=agentCommand.d.ts.map
