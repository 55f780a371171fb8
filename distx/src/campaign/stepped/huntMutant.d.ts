import type { MutantResult, MutantTask } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
/** Hunts one mutant that is switched on, as a bug is hunted that is a patch. */
export declare function huntMutant(runner: SteppedRunner, task: MutantTask): Promise<MutantResult>;
//# sourceMappingURL=huntMutant.d.ts.map