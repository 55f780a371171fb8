import type { MagicString } from 'magic-string';
import type { CallSite } from './callSite.ts';
/** Completes the call's arguments: `f(a)` becomes `f(a, undefined, 12)`. */
export declare function insertCallSite(text: MagicString, { module, node, padding }: CallSite, site: number): void;
//# sourceMappingURL=insertCallSite.d.ts.map
