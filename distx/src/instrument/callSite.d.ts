import type { CallExpression } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
/** A call that leaves out the `site: CallSite = 0` at the end of the function's parameters. */
export interface CallSite {
    readonly module: GraphModule;
    readonly node: CallExpression;
    /** Arguments to fill with `undefined` before the site number. */
    readonly padding: number;
}
/**
 * The calls to be told their site, in order of file and position.
 *
 * Only calls whose function is certain count; a call with a spread argument is left alone, since
 * nobody knows how many arguments it passes.
 */
export declare function callSites(graph: ModuleGraph): CallSite[];
//# sourceMappingURL=callSite.d.ts.map