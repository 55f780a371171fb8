import { createCpuDebug } from '../debug/cpuDebug.ts';
import { completeWrites } from '../block/blockDevice.ts';
import { lruAddDrain } from '../lru/lruBatch.ts';
import type { Cpu } from '../machine/cpu.ts';
import { PAGE_TO_NODE_WORDS } from '../migrate/movePagesArray.ts';
import type { Machine } from '../machine/machine.ts';

/** CPU `id` of the machine. `now` is its clock in ns (virtual when the CPU is stepped). */
export function createCpu(machine: Machine, id: number, now: () => number): Cpu {
  const { config, layout, mem } = machine;
  return {
    id,
    machine,
    config,
    layout,
    mem,
    base: layout.cpu.base + id * layout.cpu.stride,
    locks: machine.locks,
    drainWork: lruAddDrain,
    ioInterrupt: completeWrites,
    tickets: new Int32Array(config.cpus),
    pageToNode: new Int32Array(config.moveChunk * PAGE_TO_NODE_WORDS),
    debug: createCpuDebug(machine, id, now),
  };
}
