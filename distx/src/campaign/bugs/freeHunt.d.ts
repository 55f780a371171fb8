import type { FreeTrial } from '../../report/bugsReport.ts';
import { type Environment } from '../../report/stressReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
export interface FreeHunt {
    readonly bug: Bug;
    readonly scenario: string;
    readonly trials: number;
    readonly seed: number;
    readonly forMs: number;
    readonly environment: Environment;
}
/** Looks for a bug as `stress --bug` does, some times. */
export declare function freeHunt(hunt: FreeHunt, interrupt: Interrupt): Promise<FreeTrial[]>;
//# sourceMappingURL=freeHunt.d.ts.map