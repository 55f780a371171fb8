import type { Check } from './check.ts';
/** I45: at the end nobody lives, nothing is under way, and every counter is back at 0. */
export declare const checkTornDown: Check;
//# sourceMappingURL=checkTornDown.d.ts.map
