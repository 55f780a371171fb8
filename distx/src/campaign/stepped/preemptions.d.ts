import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
/** Notes the steps after which a CPU had to stand back although it could have gone on. */
export declare class Preemptions implements Observer {
    #private;
    readonly steps: number[];
    begin(execution: Execution): void;
    onStep({ cpu, number }: Step): void;
}
//# sourceMappingURL=preemptions.d.ts.map