import { type Paint } from '../paint.ts';
import type { SteppedFailure } from '../steppedReport.ts';
import type { StepperState } from './stepperState.ts';
/** The whole screen: the steps around the present one in lanes, the words touched so far, and the locks held. */
export declare function stepperView(failure: SteppedFailure, state: StepperState, size: {
    readonly columns: number;
    readonly rows: number;
}, paint?: Paint): string[];
/** All steps, for where nobody can press keys. */
export declare function allSteps(failure: SteppedFailure, columns: number, paint?: Paint): string[];
//# sourceMappingURL=stepperView.d.ts.map