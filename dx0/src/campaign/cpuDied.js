/** An exception ended a CPU's program. */
export class CpuDied extends Error {
  name = 'CpuDied';
  death;
  constructor(death) {
    super(`CPU ${death.cpu}: ${death.message}`);
    this.death = death;
  }
}
//# sourceMappingURL=cpuDied.js.map
