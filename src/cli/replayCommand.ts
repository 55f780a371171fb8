export interface RawReplayOptions {
  readonly threads?: true;
  readonly step?: true;
  readonly times: string;
  readonly emitTest?: string;
  readonly json?: true;
}
export async function replayCommand(_token: string, _raw: RawReplayOptions): Promise<number> {
  return 2;
}
