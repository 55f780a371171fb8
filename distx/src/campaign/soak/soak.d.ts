import type { SoakReport, SoakReporter } from '../../report/soakReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Interrupt } from '../interrupt.ts';
import { type WantedRun } from './runDirectory.ts';
export interface SoakRequest {
    /** The run directory. */
    readonly path: string;
    readonly wanted: WantedRun;
    /** Time for all sessions together. */
    readonly forMs: number;
    /** When this one began, on the clock of performance.now(); now unless given. */
    readonly began?: number;
    /** Units after which it ends, over all sessions. */
    readonly units?: number | undefined;
    readonly threads: number;
    /** Whether a schedule is looked for that fails as a free run did. */
    readonly bridges: boolean;
    readonly environment: Environment;
    /** Folder with failing schedules of other runs; the run directory's own unless given. */
    readonly corpus?: string | undefined;
    /** Time without a finished execution after which a chunk is given up; 30 s unless given. */
    readonly hangMs?: number;
    /** Time without a finished operation after which a CPU stalls; 10 s unless given. */
    readonly stallMs?: number;
}
/**
 * Works off the units of a run directory until the time is over, and keeps what it finds.
 *
 * @throws UsageError and its like for what a user can mend; DiskError when the directory is full.
 */
export declare function soak(request: SoakRequest, reporter: SoakReporter, interrupt: Interrupt): Promise<SoakReport>;
//# sourceMappingURL=soak.d.ts.map