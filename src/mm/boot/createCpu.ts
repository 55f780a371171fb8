import { createCpuDebug, renewCpuDebug } from '../debug/cpuDebug.ts';
import { completeWrites } from '../block/blockDevice.ts';
import { balloonOperations } from '../movable/balloon.ts';
import type { MovableOperations } from '../movable/movableOperations.ts';
import { zsOperations } from '../movable/zsPool.ts';
import { driverMovableOperations, driverPinpageOperations } from '../pinpage/pinDriverOperations.ts';
import { lruAddDrain } from '../lru/lruBatch.ts';
import type { Cpu } from '../machine/cpu.ts';
import { PAGE_TO_NODE_WORDS } from '../migrate/movePagesArray.ts';
import { MAX_PIN_SYSTEMS } from '../machine/config.ts';
import type { Machine } from '../machine/machine.ts';

/** By the number of the driver in a page's mapping; as many pinning drivers as there can be. */
const movableDrivers: readonly MovableOperations[] = [
  balloonOperations,
  zsOperations,
  ...Array.from({ length: MAX_PIN_SYSTEMS }, () => driverMovableOperations),
];
const pinpageSystems = Array.from({ length: MAX_PIN_SYSTEMS }, () => driverPinpageOperations);

/** CPU `id` of the machine. `now` is its clock in ns (virtual when the CPU is stepped). */
export function createCpu(machine: Machine, id: number, now: () => number): Cpu {
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
export function renewCpu({ radixPreload, tickets, pageToNode, debug }: Cpu): void {
  radixPreload.fill(0);
  tickets.fill(0);
  pageToNode.fill(0);
  renewCpuDebug(debug);
}
