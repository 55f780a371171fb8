import type { Finding } from '../../scenario/finding.ts';
import type { Outcome } from '../outcome.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
import { type Naming } from './naming.ts';
interface Deed {
    readonly cpu: number;
    readonly op: number;
    readonly site: number;
    readonly address: number;
    readonly after: number;
}
/** Where a second execution of one schedule left the path of the first. */
export interface Difference {
    readonly step: number;
    /** Undefined: the first one was over. */
    readonly expected: Deed | undefined;
    /** Undefined: the second one was over. */
    readonly found: Deed | undefined;
}
/**
 * Whether executions of one schedule do the same: the first one it sees is the model, those that follow must take
 * the same steps with the same values.
 */
export declare class Determinism implements Observer {
    #private;
    /** First difference of the last execution from the model. */
    difference: Difference | undefined;
    /** Hash of the model's steps. */
    hash: number;
    /** The next execution is the model of those after it. */
    forget(): void;
    begin(): void;
    onStep(step: Step): void;
    onPlain(step: Step): void;
    end({ kind }: Outcome): void;
}
/** Oracle `nondeterminism`: the subject depends on something that no schedule holds, such as a clock. */
export declare function nondeterminismFinding({ step, expected, found }: Difference, naming: Naming): Finding;
export {};
//# sourceMappingURL=determinism.d.ts.map