import type { Finding } from '../../scenario/finding.ts';
import type { Ending } from './ending.ts';
/** What is wrong with an execution that did not end with every CPU done; nothing, when it was only given up. */
export declare function outcomeFindings(ending: Ending): readonly Finding[];
//# sourceMappingURL=outcomeFindings.d.ts.map