import type { Node } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
import type { SharedAccess } from './sharedAccess.ts';
export interface SharedAccesses {
    /** In source order, an outer expression before those inside it. */
    readonly accesses: readonly SharedAccess[];
    /** Expressions that may touch shared memory and can't be hooked. */
    readonly unhooked: readonly Node[];
}
/** Finds every expression of a module that may touch shared memory. */
export declare function findSharedAccesses(module: ParsedModule): SharedAccesses;
//# sourceMappingURL=findSharedAccesses.d.ts.map