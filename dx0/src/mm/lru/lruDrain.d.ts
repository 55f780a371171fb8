import type { Cpu } from '../machine/cpu.ts';
/**
 * lru_add_drain_all: when it returns, whatever was in any CPU's batch when it was called has been
 * flushed. Sleeps until every CPU has done its part. A caller that waited for the mutex while another
 * one drained everything from the start is served by that drain (the generation tells).
 */
export declare function lruAddDrainAll(cpu: Cpu): void;
/** lru_cache_disable: until the matching enable, no page stays in a batch. */
export declare function lruCacheDisable(cpu: Cpu): void;
/** lru_cache_enable. */
export declare function lruCacheEnable(cpu: Cpu): void;
//# sourceMappingURL=lruDrain.d.ts.map
