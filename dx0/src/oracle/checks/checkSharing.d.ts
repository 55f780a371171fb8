import type { Check } from './check.ts';
/**
 * I18, as far as memory shows it: an anonymous page that several address spaces have, by entries or by
 * references to its swap slot, is nobody's to write to before it was copied.
 */
export declare const checkSharing: Check;
//# sourceMappingURL=checkSharing.d.ts.map
