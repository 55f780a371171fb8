/** A hint that this CPU spins (cpu_relax). */
export declare const cpuRelax: () => void;
//# sourceMappingURL=cpuRelax.d.ts.map
