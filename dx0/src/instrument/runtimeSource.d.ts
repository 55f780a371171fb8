import type { Lowering } from './lowering.ts';
/**
 * Folder of the runtime's TypeScript sources. They ship with the package and are emitted into the cache
 * like a subject, which is the same whether this module runs from `src` or from `dist`.
 */
export declare function runtimeFolder(name?: Lowering['runtime']): string;
/** Hash over the loader itself and its runtime: a cache entry of another version is never taken. */
export declare function loaderDigest(): string;
//# sourceMappingURL=runtimeSource.d.ts.map
