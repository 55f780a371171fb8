import type { CpuDeath } from './cpuProtocol.ts';

/** An exception ended a CPU's program. */
export class CpuDied extends Error {
  override readonly name = 'CpuDied';
  readonly death: CpuDeath;

  constructor(death: CpuDeath) {
    super(`CPU ${death.cpu}: ${death.message}`);
    this.death = death;
  }
}
