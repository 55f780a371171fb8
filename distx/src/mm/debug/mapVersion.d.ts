import type { Cpu } from '../machine/cpu.ts';
/** Whether the owner is about to lose the page while this is the version. */
export declare const isBeingLost: (version: number) => boolean;
/** Before a virtual page is unmapped. */
export declare function beginUnmapping(cpu: Cpu, mm: number, vpage: number): void;
export declare function endUnmapping(cpu: Cpu, mm: number, vpage: number): void;
/** Before a page of a file is truncated. */
export declare function beginTruncation(cpu: Cpu, file: number, index: number): void;
export declare function endTruncation(cpu: Cpu, file: number, index: number): void;
export declare const unmappedVersion: (cpu: Cpu, mm: number, vpage: number) => number;
export declare const truncatedVersion: (cpu: Cpu, file: number, index: number) => number;
//# sourceMappingURL=mapVersion.d.ts.map