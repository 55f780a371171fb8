import { posix } from 'node:path';
import { asEsModule, importable, importableText, importedCommonJs, isCommonJs } from './commonJs.ts';
import { moduleImports } from './moduleImports.ts';
import { parseModule, type ParsedModule } from './parseModule.ts';
import { resolveImport, type ResolvedImport } from './resolveImport.ts';
import type { SourceTree } from './sourceTree.ts';
import { SubjectError } from './subjectError.ts';

/** A module with everything it imports, by specifier. */
export interface GraphModule extends ParsedModule {
  readonly imports: ReadonlyMap<string, ResolvedImport>;
}

/** The modules reachable from some entries, sorted by file. */
export type ModuleGraph = ReadonlyMap<string, GraphModule>;

/**
 * Follows the imports of some entries (relative to the root) through the tree.
 *
 * @throws SubjectError for a syntax error or an import that leads nowhere, with file:line:column.
 */
export function crawl(entries: readonly string[], tree: SourceTree): ModuleGraph {
  const modules = new Map<string, GraphModule>();
  const pending = [...entries];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (modules.has(file)) continue;
    const module = parsed(tree.root, file, textOf(file, tree));
    const isCommon = importedCommonJs(file) !== undefined || isCommonJs(file, tree.read(file));
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
      const target = isCommon ? resolved : fromEsModule(resolved, tree);
      imports.set(source.value, target);
      if (target.kind === 'module') pending.push(target.file);
    }
    modules.set(file, { ...module, imports });
  }
  return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The part of a graph that one of its modules leads to, itself included. */
export function reachedFrom(file: string, graph: ModuleGraph): ModuleGraph {
  const reached = new Set<string>();
  const pending = [file];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const target of graph.get(next)!.imports.values()) if (target.kind === 'module') pending.push(target.file);
  }
  return new Map([...graph].filter(([name]) => reached.has(name)));
}

/** Modules as they were parsed last, by their path: another build, or another patch, finds nearly all of them here. */
const last = new Map<string, ParsedModule>();

function parsed(root: string, file: string, text: string): ParsedModule {
  const path = posix.join(root, file);
  const known = last.get(path);
  if (known?.text === text && known.file === file) return known;
  const module = parseModule(file, text);
  last.set(path, module);
  return module;
}

/** The text of a module as an ES module. */
export function textOf(file: string, tree: SourceTree): string {
  const imported = importedCommonJs(file);
  if (imported !== undefined) return importableText(imported, tree.read(imported));
  const text = tree.read(file);
  return (isCommonJs(file, text) && asEsModule(file, text, tree)) || text;
}

/** What an ES module gets when it imports a module. */
export function fromEsModule(target: ResolvedImport, tree: SourceTree): ResolvedImport {
  if (target.kind === 'outside' || !isCommonJs(target.file, tree.read(target.file))) return target;
  return { kind: 'module', file: importable(target.file) };
}
