import type { SoakScenario } from '../../report/soakReport.ts';
import type { Verdict } from '../../report/stressReport.ts';
/** What a verdict depends on. */
export interface VerdictInput {
    readonly findings: number;
    readonly scenarios: readonly SoakScenario[];
    /** Chunks that were given up. */
    readonly hung: readonly string[];
    /** Nobody wanted it to end before every scenario had a turn. */
    readonly isWhole: boolean;
}
/** The verdict over what was done; a soak that checked nothing has none. */
export declare function soakVerdict({ findings, scenarios, hung, isWhole }: VerdictInput): {
    readonly verdict: Verdict;
    readonly reason?: string;
};
//# sourceMappingURL=soakVerdict.d.ts.map