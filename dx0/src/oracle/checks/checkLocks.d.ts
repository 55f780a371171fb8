import type { Check } from './check.ts';
/** I13: a CPU that stands still between two operations holds no lock of any kind. */
export declare const checkLocks: Check;
//# sourceMappingURL=checkLocks.d.ts.map
