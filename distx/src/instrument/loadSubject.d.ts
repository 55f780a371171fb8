import type { Build } from './build.ts';
import { type FilePatch } from './filePatch.ts';
import type { InlineExtent } from './lowering.ts';
import type { Site } from './site.ts';
import { SourceTree } from './sourceTree.ts';
import { type Subject } from './subject.ts';
export type { Build } from './build.ts';
export type { Site } from './site.ts';
/** Goes up whenever the loader makes something else of the same sources; part of the build hash. */
export declare const TRANSFORM_VERSION = 2;
export interface LoadOptions {
    readonly build: Build;
    /** Paths of patch files, applied in this order. */
    readonly patches: readonly string[];
    /** Folder for emitted modules; see `cacheFolder` for the usual one. */
    readonly cacheFolder?: string;
    /**
     * Which functions the stepped builds put in the place of their calls; small ones unless told otherwise. That changes
     * no step, so the build hash stays the same.
     */
    readonly inlines?: InlineExtent;
}
export interface LoadedSubject {
    readonly build: Build;
    /** `file:` URL of the entry in the cache; can be imported in any thread. */
    readonly entryUrl: string;
    /** `file:` URL of the runtime that the emitted modules import: one instance per thread. Present for every build. */
    readonly runtimeUrl: string;
    /** 12 hex digits over the sources after patches, the build and the transform's version. */
    readonly buildHash: string;
    /** Index = site number; entry 0 is unknown. */
    readonly sites: readonly Site[];
    /** Expressions of hooked modules that may touch shared memory without a hook. Empty in the bare build. */
    readonly unhooked: readonly Site[];
}
/** What the runtime module at `runtimeUrl` exports. */
export type NoisyRuntime = typeof import('./runtime/index.ts');
/**
 * Makes a subject ready to be imported: applies the patches, lowers the sources for the build, strips
 * types and writes the result into the cache, unless it is there already.
 *
 * @throws SubjectError for whatever the user can put right. What the modules throw while they are
 *   imported is thrown by the import itself.
 */
export declare function loadSubject(subject: Subject, options: LoadOptions): Promise<LoadedSubject>;
/** Whether `loadSubject` would find it in the cache, which takes little time. @throws SubjectError as it would. */
export declare const isCached: (subject: Subject, options: LoadOptions) => boolean;
export declare function readPatches(paths: readonly string[], subject: Subject): FilePatch[];
export declare function entryOf(subject: Subject, tree: SourceTree): string;
//# sourceMappingURL=loadSubject.d.ts.map