import type { Check } from './check.ts';
/** I42: pins that stayed in ZONE_MOVABLE were warned of, once, and nothing else was. */
export declare const checkWarnings: Check;
//# sourceMappingURL=checkWarnings.d.ts.map