import type { Cpu } from '../machine/cpu.ts';
/**
 * alarm: this CPU's task gets a signal when it has asked for one `looks` more times; 0: never. Time is counted in
 * what it does, so that it is the same whoever watches.
 */
export declare function setAlarm(cpu: Cpu, looks: number): void;
/** Sends a signal to a CPU's task (send_sig). */
export declare function sendSignal(cpu: Cpu, other: number): void;
/** Whether this CPU's task has a signal to handle (signal_pending); its alarm comes nearer. */
export declare function signalPending(cpu: Cpu): boolean;
/** The signal is handled, and no alarm is set any more. */
export declare function flushSignals(cpu: Cpu): void;
//# sourceMappingURL=signal.d.ts.map