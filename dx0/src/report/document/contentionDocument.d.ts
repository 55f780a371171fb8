import type { NamedLockStatistics } from '../stressReport.ts';
import type { LockContention } from './reportDocument.ts';
/** Statistics of lock classes, in the words of the document. */
export declare const contentionDocument: (statistics: readonly NamedLockStatistics[]) => LockContention[];
//# sourceMappingURL=contentionDocument.d.ts.map
