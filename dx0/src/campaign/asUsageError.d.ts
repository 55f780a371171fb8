import { UsageError } from './usageError.ts';
/** The error as something the user can mend, or undefined when it is none of these. */
export declare function asUsageError(error: unknown): UsageError | undefined;
//# sourceMappingURL=asUsageError.d.ts.map
