import { noteCpuState } from '../debug/cpuState.js';
import { CPU_IDLE, CPU_RUNNING } from '../debug/shadowLayout.js';
import { runWork } from './sleepOnQueue.js';
/** The idle task: does the work others queue on this CPU until `done()`, asked whenever the doorbell rings. */
export function cpuIdle(cpu, done) {
    const doorbell = cpu.base + cpu.layout.cpuDoorbell;
    noteCpuState(cpu, CPU_IDLE);
    for (;;) {
        const rung = Atomics.load(cpu.mem, doorbell);
        runWork(cpu);
        if (done())
            break;
        Atomics.wait(cpu.mem, doorbell, rung);
    }
    noteCpuState(cpu, CPU_RUNNING);
}
//# sourceMappingURL=cpuIdle.js.map