import type { Plan } from '../../explore/plan.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Settings } from '../../scenario/scenario.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import type { Runs } from './explorerProtocol.ts';
/** A schedule to be carried out on worker threads. */
export interface GatedCase {
    readonly file: ScenarioFile;
    /** Paths of patches. */
    readonly patches: readonly string[];
    readonly settings: Settings;
    readonly plan: Plan;
    readonly schedule: Runs;
}
export interface GatedResult {
    readonly ended: 'complete' | 'deadlock' | 'diverged' | 'aborted' | 'running';
    readonly findings: readonly Finding[];
}
/** Carries out a schedule on real threads, which take turns at the noisy build's gate, and audits what is left. */
export declare function gatedReplay({ file, patches, settings, plan, schedule }: GatedCase): Promise<GatedResult>;
//# sourceMappingURL=gatedReplay.d.ts.map