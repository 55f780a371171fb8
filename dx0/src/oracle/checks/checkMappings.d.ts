import type { Check } from './check.ts';
/** I16: a page knows how many entries map it, has a reference for each, and knows where they are. */
export declare const checkMappings: Check;
//# sourceMappingURL=checkMappings.d.ts.map
