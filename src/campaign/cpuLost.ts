/** A CPU's thread has ended by itself. */
export class CpuLost extends Error {
  override readonly name = 'CpuLost';
  readonly cpu: number;
  readonly reason: string;

  constructor(cpu: number, reason: string) {
    super(`CPU ${cpu} is gone: ${reason}`);
    this.cpu = cpu;
    this.reason = reason;
  }
}
