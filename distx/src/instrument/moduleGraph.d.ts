import type { KnownImports } from './knownImports.ts';
import { type ParsedModule } from './parseModule.ts';
import { type ResolvedImport } from './resolveImport.ts';
import type { SourceTree } from './sourceTree.ts';
/** A module with everything it imports, by specifier. It is parsed when somebody asks for what parsing tells. */
export declare class GraphModule implements ParsedModule {
    #private;
    readonly file: string;
    readonly text: string;
    readonly imports: ReadonlyMap<string, ResolvedImport>;
    constructor(file: string, text: string, imports: ReadonlyMap<string, ResolvedImport>, parse: () => ParsedModule);
    get lang(): ParsedModule['lang'];
    get program(): ParsedModule['program'];
    get comments(): ParsedModule['comments'];
    get scopes(): ParsedModule['scopes'];
    get lines(): ParsedModule['lines'];
}
/** The modules reachable from some entries, sorted by file. */
export type ModuleGraph = ReadonlyMap<string, GraphModule>;
/**
 * Follows the imports of some entries (relative to the root) through the tree.
 *
 * @param known what texts import, so that they need not be parsed for that.
 * @throws SubjectError for a syntax error or an import that leads nowhere, with file:line:column.
 */
export declare function crawl(entries: readonly string[], tree: SourceTree, known?: KnownImports): ModuleGraph;
/** The part of a graph that one of its modules leads to, itself included. */
export declare function reachedFrom(file: string, graph: ModuleGraph): ModuleGraph;
/** Whether a module imports itself, by way of others or not. */
export declare const isInCircle: (file: string, graph: ModuleGraph) => boolean;
/** The text of a module as an ES module. */
export declare function textOf(file: string, tree: SourceTree): string;
/** What an ES module gets when it imports a module. */
export declare function fromEsModule(target: ResolvedImport, tree: SourceTree): ResolvedImport;
//# sourceMappingURL=moduleGraph.d.ts.map