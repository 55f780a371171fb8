import type { MagicString } from 'magic-string';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
/** The name under which a constant is imported. */
export declare const importedAs: (name: string) => string;
/** Whether a module's code has run before any function of it is called, so that constants at its beginning have their values. */
export declare const canHaveConstants: (module: GraphModule, graph: ModuleGraph) => boolean;
/** Puts constants of what is imported as `importedAs` says at a module's beginning. */
export declare function declareConstants(text: MagicString, module: GraphModule, names: readonly string[]): void;
/**
 * Makes constants of a module's imports, of those that come from modules of the graph and are assigned nowhere:
 *
 * ```
 * import { get as g, T } from './a.ts'    const g = g$own, T = T$own; import { get as g$own, T as T$own } from './a.ts'
 * ```
 */
export declare function makeConstants(text: MagicString, module: GraphModule, graph: ModuleGraph): void;
//# sourceMappingURL=constantImports.d.ts.map
