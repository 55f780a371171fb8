/** Thrown into a CPU's program when the replay ends before the program does. */
export declare class GateClosed extends Error {
    readonly name = "GateClosed";
}
export declare const isGated: () => boolean;
/** This thread becomes a CPU of the gated replay: returns when the schedule starts it. @throws GateClosed */
export declare function enterGate(memory: SharedArrayBuffer, cpu: number): void;
/** This thread's program is over. */
export declare function leaveGate(): void;
/** Ends the replay for every CPU, since this one's program can't go on. */
export declare function closeGate(): void;
/** This thread runs free again, whatever the others do. */
export declare function forgetGate(): void;
/** Before an atomic operation: waits for the step's turn. @throws GateClosed */
export declare function gatePoint(): void;
/** Sleeps on a word until a notify, or until the schedule lets this CPU go on without. @throws GateClosed */
export declare function gateSleep(address: number, timeout: number): 'ok' | 'timed-out';
/** Wakes those who have slept longest on a word. @returns how many. */
export declare function gateNotify(address: number, count: number): number;
//# sourceMappingURL=gate.d.ts.map