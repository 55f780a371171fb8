import type { Cpu } from '../machine/cpu.ts';
/** States of an address space. */
export declare const MM_DEAD = 0;
export declare const MM_ALIVE = 1;
/** Being built by the CPU that claimed it, or torn down. */
export declare const MM_CLAIMED = 2;
/** First word of an address space. */
export declare const mmAt: (cpu: Cpu, mm: number) => number;
export declare const mmState: (cpu: Cpu, mm: number) => number;
export declare const isAlive: (cpu: Cpu, mm: number) => boolean;
/** From one state to another, by one CPU only. */
export declare const changeMmState: (cpu: Cpu, mm: number, from: number, to: number) => boolean;
/** mm_users when an address space comes to life. */
export declare function setMmUsers(cpu: Cpu, mm: number, users: number): void;
/** mmget_not_zero: keeps an address space from being torn down; false when it is gone. */
export declare function mmgetNotZero(cpu: Cpu, mm: number): boolean;
/** Drops a user; true when it was the last. */
export declare const putMmUser: (cpu: Cpu, mm: number) => boolean;
/** The anon_vma of an address space, shared by all that were forked from one. */
export declare const mmAnonVma: (cpu: Cpu, mm: number) => number;
export declare function setMmAnonVma(cpu: Cpu, mm: number, anonVma: number): void;
/** mm->write_protect_seq: odd while a fork takes write permissions away. */
export declare const writeProtectSeq: (cpu: Cpu, mm: number) => number;
export declare function bumpWriteProtectSeq(cpu: Cpu, mm: number): void;
/** What an area is: mapped, with huge pages where they fit (VM_HUGEPAGE), of the hugetlb pool (VM_HUGETLB). */
export declare const VMA_MAPPED = 1;
export declare const VMA_HUGEPAGE = 2;
export declare const VMA_HUGETLB = 4;
/** Its pages stay in memory (VM_LOCKED); a child does not inherit that. */
export declare const VMA_LOCKED = 8;
/** The kind of area at a virtual page, 0 when nothing is mapped; stable under the mmap_lock. */
export declare const vmaFlags: (cpu: Cpu, mm: number, vpage: number) => number;
/** Whether an area is mapped at a virtual page; stable under the mmap_lock. */
export declare const vmaMapped: (cpu: Cpu, mm: number, vpage: number) => boolean;
export declare function setVmaFlags(cpu: Cpu, mm: number, vpage: number, flags: number): void;
/** Maps an area as a program gets one that asks for nothing special, or unmaps it. */
export declare function setVmaMapped(cpu: Cpu, mm: number, vpage: number, mapped: boolean): void;
/** Virtual pages come in this order: anonymous ones, then those of each file. */
export declare const isAnonVpage: (cpu: Cpu, vpage: number) => boolean;
export declare const vpageFile: (cpu: Cpu, vpage: number) => number;
export declare const vpageFileIndex: (cpu: Cpu, vpage: number) => number;
export declare const fileVpage: (cpu: Cpu, file: number, index: number) => number;
//# sourceMappingURL=addressSpace.d.ts.map
