import type { SoakLock, SoakScenario } from '../../report/soakReport.ts';
import type { NamedLockStatistics } from '../../report/stressReport.ts';
type ByScenario = ReadonlyMap<string, readonly NamedLockStatistics[]>;
/**
 * What the journal has no room for: histograms of waits, times of holds and call sites, by scenario. It is written now and
 * then, as a whole: of a process that is killed the last units are missing here, and nowhere else.
 */
export declare class LockDetails {
    #private;
    /** @param run whose details they are; those of another run in the file are left alone until it is written. */
    constructor(run: string, path: string);
    add(scenario: string, locks: readonly NamedLockStatistics[]): void;
    get byScenario(): ByScenario;
    /** @throws DiskError */
    write(path: string): void;
}
/** The details of a run; none when the file is not as it was written, or another run's. */
export declare function readLockDetails(path: string, run: string): ByScenario;
/** Those of several runs together. */
export declare function joinedDetails(runs: readonly ByScenario[]): ByScenario;
/** Scenarios, and all locks together, with what is known besides the counts of the journal. */
export declare function withLockDetails(scenarios: readonly SoakScenario[], locks: readonly SoakLock[], details: ByScenario): {
    readonly scenarios: SoakScenario[];
    readonly locks: SoakLock[];
};
export {};
//# sourceMappingURL=lockDetails.d.ts.map