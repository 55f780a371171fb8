import type { Check } from './check.ts';
/** I25: pins acquired less pins released are the pins there are, none at the end. */
export declare const checkPins: Check;
//# sourceMappingURL=checkPins.d.ts.map