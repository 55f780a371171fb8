import { createCpuDebug, renewCpuDebug } from '../debug/cpuDebug.js';
import { completeWrites } from '../block/blockDevice.js';
import { balloonOperations } from '../movable/balloon.js';
import { zsOperations } from '../movable/zsPool.js';
import { driverMovableOperations, driverPinpageOperations } from '../pinpage/pinDriverOperations.js';
import { lruAddDrain } from '../lru/lruBatch.js';
import { PAGE_TO_NODE_WORDS } from '../migrate/movePagesArray.js';
import { MAX_PIN_SYSTEMS } from '../machine/config.js';
/** By the number of the driver in a page's mapping; as many pinning drivers as there can be. */
const movableDrivers = [
  balloonOperations,
  zsOperations,
  ...Array.from({ length: MAX_PIN_SYSTEMS }, () => driverMovableOperations),
];
const pinpageSystems = Array.from({ length: MAX_PIN_SYSTEMS }, () => driverPinpageOperations);
/** CPU `id` of the machine. `now` is its clock in ns (virtual when the CPU is stepped). */
export function createCpu(machine, id, now) {
  const { config, layout, mem } = machine;
  return {
    id,
    machine,
    config,
    layout,
    mem,
    pages: layout.page.base,
    pageWords: layout.page.stride,
    mms: layout.mm.base,
    mmWords: layout.mm.stride,
    hugeVpages: layout.pmds << config.pageblockOrder,
    privateLists: layout.cpu.base + id * layout.cpu.stride + layout.cpuPrivateList,
    base: layout.cpu.base + id * layout.cpu.stride,
    locks: machine.locks,
    drainWork: lruAddDrain,
    ioInterrupt: completeWrites,
    movableDrivers,
    pinpageSystems,
    radixPreload: new Int32Array(1 + MAX_PIN_SYSTEMS * layout.pins.treeLevels),
    tickets: new Int32Array(config.cpus),
    pageToNode: new Int32Array(config.moveChunk * PAGE_TO_NODE_WORDS),
    debug: createCpuDebug(machine, id, now),
  };
}
/** Makes a CPU as `createCpu` made it, as far as its state is its own; the machine's memory is as it is. */
export function renewCpu({ radixPreload, tickets, pageToNode, debug }) {
  radixPreload.fill(0);
  tickets.fill(0);
  pageToNode.fill(0);
  renewCpuDebug(debug);
}
//# sourceMappingURL=createCpu.js.map
