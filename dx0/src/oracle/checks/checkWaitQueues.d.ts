import type { Check } from './check.ts';
/**
 * I14: nobody is left on a wait queue: whoever slept there has gone on. PG_waiters alone is a hint, and may
 * be out of date.
 */
export declare const checkWaitQueues: Check;
//# sourceMappingURL=checkWaitQueues.d.ts.map
