import type { DocumentFinding } from './document/documentFinding.ts';
import type { CoverageSample } from './fuzzReport.ts';
import type { Environment, NamedLockSite, Verdict } from './stressReport.ts';
/** Everything that decides what a soak does. */
export interface SoakParameters {
    /** Digest over the sources of all scenarios, with patches. */
    readonly build: string;
    readonly scenarios: readonly string[];
    /** As given on the command line. */
    readonly bugs: readonly string[];
    readonly seed: number;
    readonly shard: {
        readonly index: number;
        readonly count: number;
    };
    /** Worker threads of a free-running unit. */
    readonly cpus: number;
    /** Worker threads of a stepped one. */
    readonly threads: number;
    readonly forMs: number;
    /** Units after which it ends; undefined: as many as the time allows. */
    readonly units?: number | undefined;
    readonly folder: string;
}
export interface SoakHeader {
    readonly parameters: SoakParameters;
    readonly environment: Environment;
    /** Titles of the bugs switched on. */
    readonly bugTitles: readonly string[];
}
/** What a soak did in one scenario. */
export interface SoakScenario {
    readonly name: string;
    readonly units: number;
    readonly epochs: number;
    readonly operations: number;
    /** Completed operations by name. */
    readonly operationsByName: Readonly<Record<string, number>>;
    /** While worker threads raced. */
    readonly freeSeconds: number;
    readonly executions: number;
    readonly steps: number;
    /** While virtual CPUs were stepped. */
    readonly steppedSeconds: number;
    /** How executions ended, by kind. */
    readonly outcomes: Readonly<Record<string, number>>;
    /** Classes of schedules, at least. */
    readonly distinct: number;
    /** How it got there, in time spent by the whole soak. */
    readonly coverage: readonly CoverageSample[];
    readonly locks: readonly SoakLock[];
}
/** Findings of one fingerprint. */
export interface SoakFinding {
    readonly fingerprint: string;
    readonly oracle: string;
    readonly title: string;
    readonly scenario: string;
    /** In a race of worker threads, in steps, or when a finding of an earlier run was replayed. */
    readonly how: 'free' | 'stepped' | 'replayed';
    readonly site?: string | undefined;
    /** The unit that found it first; -1: none, it was replayed. */
    readonly unit: number;
    /** Units that found it. */
    readonly units: number;
    readonly token?: string | undefined;
    /** Where the files are, relative to the run directory; undefined while they are not written. */
    readonly folder?: string | undefined;
}
/** How often locks of a class were taken, and how often and how long somebody had to wait; times in ns. */
export interface SoakLock {
    readonly lockClass: string;
    readonly acquisitions: number;
    readonly contended: number;
    readonly waitTotal: number;
    readonly waitMax: number;
    /** As in `NamedLockStatistics`; what follows is left out when nothing but the counts is known. */
    readonly waitP99?: number;
    readonly waitHistogram?: readonly number[];
    readonly holdTotal?: number;
    readonly holdMax?: number;
    readonly holdSamples?: number;
    readonly sites?: readonly NamedLockSite[];
}
/** What was counted in a soak so far. */
export interface SoakTotals {
    readonly units: number;
    readonly epochs: number;
    readonly operations: number;
    readonly freeSeconds: number;
    readonly executions: number;
    readonly steps: number;
    readonly steppedSeconds: number;
    /** Distinct classes of schedules, estimated; a lower bound. */
    readonly distinct: number;
    /** Share of the last executions that were of a new class; undefined before the first. */
    readonly freshShare?: number | undefined;
}
/** What a soak came to, over all its sessions. */
export interface SoakReport {
    readonly header: SoakHeader;
    readonly verdict: Verdict;
    /** Why the verdict is inconclusive. */
    readonly reason?: string | undefined;
    /** The signal that ended it early; it can be resumed. */
    readonly interrupted?: NodeJS.Signals | undefined;
    /** Time spent, over all sessions. */
    readonly seconds: number;
    readonly totals: SoakTotals;
    readonly scenarios: readonly SoakScenario[];
    readonly findings: readonly SoakFinding[];
    readonly locks: readonly SoakLock[];
    /** Schedules of earlier runs that were replayed, and how many failed again. */
    readonly replayed: number;
    readonly failedAgain: number;
    /** Lines of the journal that could not be read; their units were done again. */
    readonly damaged: number;
}
/** The state of a soak that goes on. */
export interface SoakProgress {
    readonly seconds: number;
    readonly secondsLeft: number;
    readonly totals: SoakTotals;
    readonly findings: number;
    /** What is being done. */
    readonly now: string;
    /** Resident memory of the process. */
    readonly bytes: number;
}
/** Told of a soak while it happens. */
export interface SoakReporter {
    /** @param done units that were done before. */
    start(header: SoakHeader, done: number): void;
    /** Several times a second. */
    progress(progress: SoakProgress): void;
    /** @param document the same as reporters have it; undefined when there was no time to write it. */
    finding(finding: SoakFinding, document?: Omit<DocumentFinding, 'id'>): void;
    /** Something the user should know that is no finding. */
    warning(line: string): void;
    end(report: SoakReport): void;
}
//# sourceMappingURL=soakReport.d.ts.map