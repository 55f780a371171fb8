import type { Engine } from '../../explore/engine.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Outcome } from '../../explore/outcome.ts';
import type { SteppedProgram } from './steppedProgram.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** An execution that did not end with every CPU done. */
export interface Ending {
    readonly scenario: SteppedScenario;
    readonly program: SteppedProgram;
    readonly engine: Engine;
    readonly outcome: Outcome;
    /** Runs it once more under the eyes of observers; undefined where that is not possible. */
    readonly retrace?: (observers: readonly Observer[]) => Engine;
}
//# sourceMappingURL=ending.d.ts.map