import type { SourceTree } from './sourceTree.ts';
/** Where an import leads. */
export type ResolvedImport =
  /** A module of the subject, relative to the root. */
  | {
      readonly kind: 'module';
      readonly file: string;
    }
  /** Anything else, as the specifier the emitted module shall use. */
  | {
      readonly kind: 'outside';
      readonly specifier: string;
    };
/** Resolves an import of `importer` (relative to the root); undefined when it leads nowhere. */
export declare function resolveImport(
  specifier: string,
  importer: string,
  tree: SourceTree,
): ResolvedImport | undefined;
//# sourceMappingURL=resolveImport.d.ts.map
