/**
 * The folder that holds all cache entries, made if need be.
 *
 * @param root the subject's; its package's `node_modules/.cache/pagetorture` is used when writable, a
 *   private folder among the temporary files otherwise.
 * @param chosen folder to use instead.
 * @throws SubjectError when the chosen folder can't be written.
 */
export declare function cacheFolder(root: string, chosen?: string): string;
//# sourceMappingURL=cacheFolder.d.ts.map