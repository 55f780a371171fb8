import { moduleImports } from './moduleImports.ts';
import { parseModule, type ParsedModule } from './parseModule.ts';
import { resolveImport, type ResolvedImport } from './resolveImport.ts';
import type { SourceTree } from './sourceTree.ts';
import { SubjectError } from './subjectError.ts';

/** A module with everything it imports, by specifier. */
export interface GraphModule extends ParsedModule {
  readonly imports: ReadonlyMap<string, ResolvedImport>;
}

/** The modules reachable from the entry, sorted by file. */
export type ModuleGraph = ReadonlyMap<string, GraphModule>;

/**
 * Follows the imports of `entry` (relative to the root) through the tree.
 *
 * @throws SubjectError for a syntax error or an import that leads nowhere, with file:line:column.
 */
export function crawl(entry: string, tree: SourceTree): ModuleGraph {
  const modules = new Map<string, GraphModule>();
  const pending = [entry];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (modules.has(file)) continue;
    const module = parseModule(file, tree.read(file));
    const imports = new Map<string, ResolvedImport>();
    for (const source of moduleImports(module)) {
      const resolved = resolveImport(source.value, file, tree);
      if (!resolved) {
        const { line, column } = module.lines.positionOf(source.start);
        throw new SubjectError(
          `${file}:${line}:${column}: cannot resolve the import '${source.value}'`,
          'check the path and its extension, or install the package where the subject lies',
        );
      }
      imports.set(source.value, resolved);
      if (resolved.kind === 'module') pending.push(resolved.file);
    }
    modules.set(file, { ...module, imports });
  }
  return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
