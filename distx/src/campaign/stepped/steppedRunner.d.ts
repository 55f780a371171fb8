import type { CaseResult, CaseRunner } from '../../explore/caseRunner.ts';
import { Engine } from '../../explore/engine.ts';
import type { Observer } from '../../explore/observer.ts';
import type { OutcomeKind } from '../../explore/outcome.ts';
import type { Plan } from '../../explore/plan.ts';
import type { Strategy } from '../../explore/strategy.ts';
import type { Coverage } from '../../explore/trace/coverage.ts';
import type { Finding } from '../../scenario/finding.ts';
import { type Random } from '../../scenario/random.ts';
import type { GrowingPlan } from './growingPlan.ts';
import { SteppedProgram } from './steppedProgram.ts';
import type { LockOrders } from './lockOrders.ts';
import type { SteppedScenario } from './steppedScenario.ts';
export interface SteppedRunnerOptions {
    /** Steps after which an execution is given up. */
    readonly stepLimit: number;
    /** Whether every step is looked at. */
    readonly detectors: boolean;
}
/** Runs plans of a loaded scenario, and tells what is wrong afterwards. */
export declare class SteppedRunner implements CaseRunner {
    #private;
    readonly scenario: SteppedScenario;
    readonly program: SteppedProgram;
    constructor(scenario: SteppedScenario, options: SteppedRunnerOptions);
    /** How the execution that `execute` ran last ended. */
    get outcome(): OutcomeKind;
    /** Hash of the class of the schedule that `execute` ran last; undefined without detectors. */
    get classHash(): number | undefined;
    /** What executions cover; undefined without detectors. */
    get coverage(): Coverage | undefined;
    /** Orders of locks over all executions; undefined without detectors. */
    get lockOrders(): LockOrders | undefined;
    /** The engine of the execution that `execute` ran last. */
    get engine(): Engine;
    /** The engine of the execution that `draw` ran last. */
    get drawing(): Engine;
    /** Code that could not be suspended so far. */
    get unstepped(): readonly string[];
    /** Runs one execution; undefined when the strategy has nothing left to explore. */
    execute(plan: Plan, strategy: Strategy, random: Random): readonly Finding[] | undefined;
    /** Runs one execution whose plan is drawn meanwhile. */
    draw(growing: GrowingPlan, strategy: Strategy, seed: number): readonly Finding[];
    run(plan: Plan, strategy: Strategy, seed: number, observers?: readonly Observer[]): CaseResult;
    /** Runs plans without detectors: half the time for who looks for one finding that is none of theirs. */
    get withoutDetectors(): CaseRunner;
}
//# sourceMappingURL=steppedRunner.d.ts.map