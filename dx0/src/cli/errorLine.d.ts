import type { UsageError } from '../campaign/usageError.ts';
/** What is wrong and what to do about it, on one line. */
export declare const errorLine: ({ message, hint }: Pick<UsageError, 'message' | 'hint'>) => string;
//# sourceMappingURL=errorLine.d.ts.map
