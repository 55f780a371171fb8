import type { Plan, PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import type { OperationDraw } from './operationDraw.ts';
/**
 * A plan that is drawn while it is carried out: operations that change nothing in shared memory, such as dropping
 * a reference when there is none, are tried, and left out afterwards. What remains is a program in which every
 * operation has something to do, at least in the order in which it was drawn.
 */
export declare class GrowingPlan {
    #private;
    /** Everything that was tried; grows until the execution ends. */
    readonly plan: PlannedOperation[][];
    constructor(cpus: number, draw: OperationDraw, random: Random);
    /** The operations that did something. */
    get kept(): Plan;
    /** A CPU begins an operation. @param changes steps of it so far that changed something in shared memory. */
    beginOperation(cpu: number, changes: number): void;
    /** A CPU has ended its last operation so far. */
    endOperation(cpu: number, changes: number): void;
    end(): void;
}
//# sourceMappingURL=growingPlan.d.ts.map