import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { type AllocRequest } from '../zone/allocPages.ts';
import type { MovableOperations } from './movableOperations.ts';
/** An empty pool, on a fresh machine. */
export declare function bootZsPool(cpu: Cpu): void;
/** zs_malloc for a handle that is free, with content of 16 bits. False when there is no memory. */
export declare function zsMalloc(cpu: Cpu, handle: number, content: number, request: AllocRequest, site?: CallSite): boolean;
/** zs_free: a page without objects is freed, unless somebody works on it; then he does it when he is done. */
export declare function zsFree(cpu: Cpu, handle: number): void;
/** Reads the object of a handle, -1 when it has none (zs_map_object). */
export declare function zsRead(cpu: Cpu, handle: number): number;
/** Writes the object of a handle; false when it has none. */
export declare function zsWrite(cpu: Cpu, handle: number, content: number): boolean;
/** Frees pages that lost their last object while somebody worked on them (async_free_zspage). */
export declare function zsReap(cpu: Cpu): void;
/** Where the object of a handle is, for audits; undefined when it has none. */
export declare function zsPlace(cpu: Cpu, handle: number): {
    pfn: number;
    half: number;
} | undefined;
export declare const zsOperations: MovableOperations;
//# sourceMappingURL=zsPool.d.ts.map