import { CPU_SLEEPING } from '../mm/debug/shadowLayout.js';
import { heldLocks, lockPlace } from './heldLocks.js';
import { sleepPlace } from './sleepPlace.js';
/** By the CPU_* constants of mm/debug/shadowLayout.ts. */
const states = ['offline', 'running', 'sleeping', 'idle'];
/** Where each CPU is, from the shadow memory: what it holds and what it waits for. Also while the CPUs run. */
export function cpuSituations(machine) {
    const { shadow, shadowLayout } = machine;
    return Array.from({ length: machine.config.cpus }, (_, cpu) => {
        const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
        const state = Atomics.load(shadow, base + shadowLayout.cpuState);
        const address = Atomics.load(shadow, base + shadowLayout.cpuWaitAddress);
        const holds = heldLocks(machine, cpu);
        const waitsFor = address !== 0
            ? lockPlace(machine, address - 1, shadow[base + shadowLayout.cpuWaitClass] - 1, shadow[base + shadowLayout.cpuWaitSite])
            : state === CPU_SLEEPING
                ? sleepPlace(machine, cpu, holds)
                : undefined;
        return { cpu, state: states[state] ?? 'running', holds, ...(waitsFor !== undefined && { waitsFor }) };
    });
}
//# sourceMappingURL=cpuSituations.js.map