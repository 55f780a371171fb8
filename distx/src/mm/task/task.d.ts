import type { Cpu } from '../machine/cpu.ts';
/** memalloc_pin_save: from here on nothing is allocated in ZONE_MOVABLE or CMA. Returns what to restore. */
export declare function memallocPinSave(cpu: Cpu): number;
/** memalloc_pin_restore. */
export declare function memallocPinRestore(cpu: Cpu, saved: number): void;
/** Whether this CPU's task allocates for long-term pins. */
export declare const allocatesForPin: (cpu: Cpu) => boolean;
/** Flags of a CPU's task; for audits. */
export declare const taskFlags: (cpu: Cpu, owner: number) => number;
//# sourceMappingURL=task.d.ts.map