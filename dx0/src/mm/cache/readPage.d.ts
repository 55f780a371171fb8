import type { Cpu } from '../machine/cpu.ts';
/**
 * The page of a file, read from disk if need be; locked, uptodate and with a reference (Ref.Gup).
 * -1 when there is no memory (filemap_fault).
 */
export declare function readLockPage(cpu: Cpu, file: number, index: number): number;
//# sourceMappingURL=readPage.d.ts.map
