import type { Check } from './check.ts';
/** I43: small objects are written within their size, and each is known to somebody; at the end there are none. */
export declare const checkSmallObjects: Check;
//# sourceMappingURL=checkSmallObjects.d.ts.map
