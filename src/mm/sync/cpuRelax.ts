// Node 20 and 22 have no Atomics.pause; the lib this compiles against does not know it yet.
const pause: (() => void) | undefined = (Atomics as { pause?: () => void }).pause;

/** A hint that this CPU spins (cpu_relax). */
export const cpuRelax: () => void = pause ?? (() => {});
