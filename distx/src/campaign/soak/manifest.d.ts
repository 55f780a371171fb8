import type { Shard } from './soakPlan.ts';
/** What a run directory is about: everything that decides what its units do. Written once. */
export interface Manifest {
    /** Tells this run from those before it in the same directory. */
    readonly run: string;
    readonly version: string;
    /** Digest over the sources of all scenarios, with patches. */
    readonly build: string;
    readonly seed: number;
    readonly shard: Shard;
    readonly scenarios: readonly string[];
    readonly bugs: readonly string[];
    /** Worker threads of a free-running unit. */
    readonly cpus: number;
    /** ISO 8601. */
    readonly started: string;
}
/** @throws DiskError */
export declare const writeManifest: (path: string, manifest: Manifest) => void;
export declare const manifestText: (manifest: Manifest) => string;
/** The manifest of a run directory; undefined when there is none. @throws UsageError when it is none of ours. */
export declare function readManifest(path: string): Manifest | undefined;
//# sourceMappingURL=manifest.d.ts.map