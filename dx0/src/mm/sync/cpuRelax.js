// Node 20 and 22 have no Atomics.pause; the lib this compiles against does not know it yet.
const pause = Atomics.pause;
/** A hint that this CPU spins (cpu_relax). */
export const cpuRelax = pause ?? (() => {});
//# sourceMappingURL=cpuRelax.js.map
