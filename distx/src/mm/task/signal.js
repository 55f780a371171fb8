const taskAt = (cpu, owner) => cpu.layout.task.base + owner * cpu.layout.task.stride;
/**
 * alarm: this CPU's task gets a signal when it has asked for one `looks` more times; 0: never. Time is counted in
 * what it does, so that it is the same whoever watches.
 */
export function setAlarm(cpu, looks) {
    cpu.mem[taskAt(cpu, cpu.id) + cpu.layout.taskAlarm] = looks;
}
/** Sends a signal to a CPU's task (send_sig). */
export function sendSignal(cpu, other) {
    Atomics.store(cpu.mem, taskAt(cpu, other) + cpu.layout.taskSignal, 1);
}
/** Whether this CPU's task has a signal to handle (signal_pending); its alarm comes nearer. */
export function signalPending(cpu) {
    const alarm = taskAt(cpu, cpu.id) + cpu.layout.taskAlarm;
    const looks = cpu.mem[alarm];
    if (looks > 0) {
        cpu.mem[alarm] = looks - 1;
        if (looks === 1)
            sendSignal(cpu, cpu.id);
    }
    return Atomics.load(cpu.mem, taskAt(cpu, cpu.id) + cpu.layout.taskSignal) !== 0;
}
/** The signal is handled, and no alarm is set any more. */
export function flushSignals(cpu) {
    setAlarm(cpu, 0);
    Atomics.store(cpu.mem, taskAt(cpu, cpu.id) + cpu.layout.taskSignal, 0);
}
//# sourceMappingURL=signal.js.map