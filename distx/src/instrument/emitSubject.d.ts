import type { Build } from './build.ts';
import type { LoweringOptions } from './lowering.ts';
import { type ModuleGraph } from './moduleGraph.ts';
import { type Site } from './site.ts';
import { SourceTree } from './sourceTree.ts';
import { type Subject } from './subject.ts';
/** Folders of a cache entry. */
export declare const SUBJECT_FOLDER = "subject";
export declare const RUNTIME_FOLDER = "_runtime";
/** What is remembered of an emitted subject besides its modules. */
export interface Numbered {
    /** Index = site number; entry 0 is unknown. */
    readonly sites: readonly Site[];
    /** What may touch shared memory and is not hooked. */
    readonly unhooked: readonly Site[];
}
/** Lowers the subject for a build and writes it, with the runtime, as the cache entry at `path`. */
export declare function emitSubject(path: string, subject: Subject, build: Build, graph: ModuleGraph, tree: SourceTree, options?: LoweringOptions): Numbered;
//# sourceMappingURL=emitSubject.d.ts.map