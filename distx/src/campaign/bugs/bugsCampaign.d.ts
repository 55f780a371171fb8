import type { BugsParameters, BugsReport, BugsReporter } from '../../report/bugsReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
export interface BugsRequest {
    readonly parameters: BugsParameters;
    readonly bugs: readonly Bug[];
    /** They were chosen by name. */
    readonly isNamed: boolean;
    /** Whether their scenarios are run without them, too. */
    readonly withControls?: boolean;
    readonly environment: Environment;
}
/**
 * Looks for each bug several times, and as long in its scenario without the bug: the one has to be found, the other
 * must not find anything.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export declare function bugsCampaign({ parameters, bugs, isNamed, withControls, environment }: BugsRequest, reporter: BugsReporter, interrupt: Interrupt): Promise<BugsReport>;
//# sourceMappingURL=bugsCampaign.d.ts.map