import type { Check } from './check.ts';
/**
 * I16: every address space is alive and used, or dead and unused. I20: no fork is under way, so none keeps
 * fast pins out.
 */
export declare const checkAddressSpaces: Check;
//# sourceMappingURL=checkAddressSpaces.d.ts.map