import type { Finding } from '../../scenario/finding.ts';
import type { Ending } from './ending.ts';
/** Why CPUs sleep or spin with nobody left to end that, or used up all steps without getting on. */
export declare function hangFindings(ending: Ending): readonly Finding[];
//# sourceMappingURL=hangFindings.d.ts.map
