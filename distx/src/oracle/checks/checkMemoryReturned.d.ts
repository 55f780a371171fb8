import type { Check } from './check.ts';
/** I45: at the end every frame is free again; one that is not names who forgot it. Poisoned pages are never freed. */
export declare const checkMemoryReturned: Check;
//# sourceMappingURL=checkMemoryReturned.d.ts.map