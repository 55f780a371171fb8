import { noteDrain } from '../debug/effort.js';
import { flushWork, queueWorkOn } from '../sync/flushWork.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { lruAddDrain, needsDrain } from './lruBatch.js';
/**
 * lru_add_drain_all: when it returns, whatever was in any CPU's batch when it was called has been
 * flushed. Sleeps until every CPU has done its part. A caller that waited for the mutex while another
 * one drained everything from the start is served by that drain (the generation tells).
 */
export function lruAddDrainAll(cpu) {
    drainAll(cpu, false);
}
/** lru_cache_disable: until the matching enable, no page stays in a batch. */
export function lruCacheDisable(cpu) {
    Atomics.add(cpu.mem, cpu.layout.lruDisableCount, 1);
    // Every CPU, even with empty batches: one that has read the old count must have finished its add.
    drainAll(cpu, true);
}
/** lru_cache_enable. */
export function lruCacheEnable(cpu) {
    Atomics.sub(cpu.mem, cpu.layout.lruDisableCount, 1);
}
function drainAll(cpu, force) {
    const { mem, layout, tickets } = cpu;
    noteDrain(cpu);
    const generation = Atomics.load(mem, layout.drainGeneration);
    downWrite(cpu, cpu.locks.drain);
    if (force || generation === Atomics.load(mem, layout.drainGeneration)) {
        // Before any batch is looked at: who reads the new generation knows that his own entries are to come.
        Atomics.add(mem, layout.drainGeneration, 1);
        let asked = 0;
        for (let other = 0; other < cpu.config.cpus; other++) {
            if (other === cpu.id || !(force || needsDrain(cpu, other)))
                continue;
            tickets[other] = queueWorkOn(cpu, other);
            asked |= 1 << other;
        }
        lruAddDrain(cpu);
        for (let other = 0; other < cpu.config.cpus; other++) {
            if ((asked & (1 << other)) !== 0)
                flushWork(cpu, other, tickets[other]);
        }
    }
    upWrite(cpu, cpu.locks.drain);
}
//# sourceMappingURL=lruDrain.js.map