import type { AccessLog } from '../instrument/stepped/accessLog.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './step.ts';
import type { Execution } from './execution.ts';
/** Sees every step of an execution. Who need not know before a step happens reads the log: that costs a fraction. */
export interface Observer {
    begin?(execution: Execution): void;
    /** A step is about to happen. Its array holds the value before. */
    onStep?(step: Step): void;
    /** A plain access is about to happen, as part of the CPU's present step. */
    onPlain?(step: Step): void;
    /** Accesses have happened, those from the `from`th to before the `to`th; some time later, and before `end`. */
    onLog?(log: AccessLog, from: number, to: number): void;
    /** The step is over that changed this word, and the next one has not begun. */
    onChanged?(address: number): void;
    /** `waker` ends the sleep of `woken`. */
    onWake?(waker: number, woken: number): void;
    end?(outcome: Outcome): void;
}
//# sourceMappingURL=observer.d.ts.map