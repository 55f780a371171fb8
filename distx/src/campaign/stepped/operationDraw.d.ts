import type { PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import type { FullScenario } from '../fullScenario.ts';
/** What a scenario's programs are drawn from; not to be changed. */
export declare function slotsOf({ operations }: Pick<FullScenario, 'operations'>): Uint16Array;
/** Draws the operations of a program. */
export declare class OperationDraw {
    #private;
    /** @param slots what to draw from, by index; each as often as it stands there. */
    constructor(slots: ArrayLike<number>, random: Random);
    next(): PlannedOperation;
}
//# sourceMappingURL=operationDraw.d.ts.map