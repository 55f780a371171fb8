import { CPU_SLEEPING } from '../mm/debug/shadowLayout.ts';
import type { Machine } from '../mm/machine/machine.ts';
import type { CpuSituation } from '../scenario/cpuSituation.ts';
import { heldLocks, lockPlace } from './heldLocks.ts';
import { sleepPlace } from './sleepPlace.ts';

/** By the CPU_* constants of mm/debug/shadowLayout.ts. */
const states = ['offline', 'running', 'sleeping', 'idle'] as const;

/** Where each CPU is, from the shadow memory: what it holds and what it waits for. Also while the CPUs run. */
export function cpuSituations(machine: Machine): CpuSituation[] {
  const { shadow, shadowLayout } = machine;
  return Array.from({ length: machine.config.cpus }, (_, cpu) => {
    const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
    const state = Atomics.load(shadow, base + shadowLayout.cpuState);
    const address = Atomics.load(shadow, base + shadowLayout.cpuWaitAddress);
    const holds = heldLocks(machine, cpu);
    const waitsFor =
      address !== 0
        ? lockPlace(
            machine,
            address - 1,
            shadow[base + shadowLayout.cpuWaitClass]! - 1,
            shadow[base + shadowLayout.cpuWaitSite]!,
          )
        : state === CPU_SLEEPING
          ? sleepPlace(machine, cpu, holds)
          : undefined;
    return { cpu, state: states[state] ?? 'running', holds, ...(waitsFor !== undefined && { waitsFor }) };
  });
}
