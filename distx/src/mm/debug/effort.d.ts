import type { Cpu } from '../machine/cpu.ts';
/** lruAddDrainAll was called. */
export declare const noteDrain: (cpu: Cpu) => void;
export declare const drainsOf: (cpu: Cpu) => number;
/** An lru_lock was taken to isolate pages that are to be pinned. */
export declare const noteIsolationLock: (cpu: Cpu) => void;
export declare const isolationLocksOf: (cpu: Cpu) => number;
/** A call left its pages pinned in ZONE_MOVABLE. */
export declare const noteDegraded: (cpu: Cpu) => void;
export declare const degradedOf: (cpu: Cpu, owner: number) => number;
/** A pageblock was made unmovable, for want of free pages in one that is. */
export declare const noteTainted: (cpu: Cpu) => void;
export declare const taintedOf: (cpu: Cpu) => number;
/** A long-term pin begins another round; and a pass over its pages: to pin, check, isolate or unpin them. */
export declare const noteRound: (cpu: Cpu) => void;
export declare const roundsOf: (cpu: Cpu) => number;
export declare const noteSweep: (cpu: Cpu) => void;
export declare const sweepsOf: (cpu: Cpu) => number;
//# sourceMappingURL=effort.d.ts.map