/**
 * URL of a package import, as seen from `importer`; undefined when it can't be found.
 *
 * Node resolves only from the importing module's own place (`import.meta.resolve` takes a parent just
 * behind a flag), so `exports` is read here. What it does not settle, such as `main`, `#imports` and
 * packages without `exports`, is left to `require.resolve`.
 */
export declare function resolvePackage(specifier: string, importer: string): string | undefined;
//# sourceMappingURL=resolvePackage.d.ts.map
