/** A CPU's thread has ended by itself. */
export class CpuLost extends Error {
    name = 'CpuLost';
    cpu;
    reason;
    constructor(cpu, reason) {
        super(`CPU ${cpu} is gone: ${reason}`);
        this.cpu = cpu;
        this.reason = reason;
    }
}
//# sourceMappingURL=cpuLost.js.map