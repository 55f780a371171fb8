import type { SoakReporter, SoakTotals } from '../../report/soakReport.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ExplorerPool } from '../stepped/explorerPool.ts';
import type { LockDetails } from './lockDetails.ts';
import type { FreeRunner } from './freeUnit.ts';
import type { RunDirectory } from './runDirectory.ts';
import type { SoakFindings } from './soakFindings.ts';
import type { SoakUnit } from './soakPlan.ts';
import type { SoakSubjects } from './soakSubjects.ts';
export interface UnitContext {
    readonly directory: RunDirectory;
    readonly subjects: SoakSubjects;
    readonly findings: SoakFindings;
    readonly pool: ExplorerPool;
    readonly free: FreeRunner;
    readonly locks: LockDetails;
    readonly reporter: SoakReporter;
    /** When the time is over, on the clock of performance.now(). */
    readonly deadline: number;
    readonly interrupt: Interrupt;
    readonly isOver: () => boolean;
    readonly elapsedMs: () => number;
}
/** Works off units, one after the other; what a unit did is one line of the journal, written when all of it is known. */
export declare class UnitRunner {
    #private;
    constructor(context: UnitContext);
    /** With what the unit under way did so far. */
    get totals(): SoakTotals;
    /** @returns whether it was worked off; one that was cut short is not counted. @throws DiskError */
    run(unit: SoakUnit): Promise<boolean>;
}
//# sourceMappingURL=unitRunner.d.ts.map