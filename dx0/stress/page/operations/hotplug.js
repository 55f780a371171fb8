import { allocContigRange, freeContigRange } from '../../../src/mm/cma/allocContigRange.js';
import { offlinePages } from '../../../src/mm/hotplug/offlinePages.js';
import { onlinePages } from '../../../src/mm/hotplug/onlinePages.js';
import { flushSignals, sendSignal, setAlarm } from '../../../src/mm/task/signal.js';
import { MIGRATE_CMA, MIGRATE_OFFLINE, pageblockType } from '../../../src/mm/zone/migratetype.js';
/** Looks for a signal before whoever takes memory offline gives up. */
const PATIENCE = 4;
const step = (cpu) => 1 << cpu.config.pageblockOrder;
const blocks = (cpu) => cpu.layout.frames >> cpu.config.pageblockOrder;
/** The first pageblock of a type from block `from` on, around; -1 when there is none. */
function findBlock(cpu, from, type) {
  for (let i = 0; i < blocks(cpu); i++) {
    const start = ((from + i) % blocks(cpu)) * step(cpu);
    if (pageblockType(cpu, start) === type) return start;
  }
  return -1;
}
function offlineBlocks(cpu) {
  let offline = 0;
  for (let i = 0; i < blocks(cpu); i++) if (pageblockType(cpu, i * step(cpu)) === MIGRATE_OFFLINE) offline++;
  return offline;
}
/** Takes a pageblock offline, unless many are. What is there moves; whoever does not let go stops it. */
export const offline = {
  name: 'offline',
  run({ cpu }, random) {
    const start = random.below(blocks(cpu)) * step(cpu);
    if (offlineBlocks(cpu) >= Math.max(1, blocks(cpu) >> 3)) return;
    setAlarm(cpu, PATIENCE);
    offlinePages(cpu, start, start + step(cpu));
    flushSignals(cpu);
  },
};
/** Brings a pageblock back. */
export const online = {
  name: 'online',
  run({ cpu }, random) {
    const start = findBlock(cpu, random.below(blocks(cpu)), MIGRATE_OFFLINE);
    if (start >= 0) onlinePages(cpu, start, start + step(cpu));
  },
};
/** Somebody interrupts what a CPU does, if it listens. */
export const signal = {
  name: 'signal',
  run({ cpu }, random) {
    sendSignal(cpu, random.below(cpu.config.cpus));
  },
};
/** A driver takes pages of a CMA pageblock together, and gives them back. */
export const contig = {
  name: 'contig',
  run({ cpu }, random) {
    const block = findBlock(cpu, random.below(blocks(cpu)), MIGRATE_CMA);
    if (block < 0) return;
    const start = block + random.below(step(cpu));
    if (allocContigRange(cpu, start, block + step(cpu)) === 0) freeContigRange(cpu, start, block + step(cpu));
  },
};
//# sourceMappingURL=hotplug.js.map
