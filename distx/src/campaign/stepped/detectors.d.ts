import type { Observer } from '../../explore/observer.ts';
import { Coverage } from '../../explore/trace/coverage.ts';
import type { Finding } from '../../scenario/finding.ts';
import { LockOrders } from './lockOrders.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** Everything that looks at the steps of an execution, and what it has found when that is over. */
export declare class Detectors {
    #private;
    readonly observers: readonly Observer[];
    /** What executions cover; pairs over all of them. */
    readonly coverage: Coverage;
    /** Collected over all executions. */
    readonly lockOrders: LockOrders;
    constructor(scenario: SteppedScenario);
    /** Hash of the class of the execution that ran last. */
    get classHash(): number;
    /** What was found in the execution that ran last, the most telling first. */
    findings(): Finding[];
}
//# sourceMappingURL=detectors.d.ts.map