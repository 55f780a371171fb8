/** A CPU's thread has ended by itself. */
export declare class CpuLost extends Error {
  readonly name = 'CpuLost';
  readonly cpu: number;
  readonly reason: string;
  constructor(cpu: number, reason: string);
}
//# sourceMappingURL=cpuLost.d.ts.map
