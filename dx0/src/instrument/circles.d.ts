import { type ModuleGraph } from './moduleGraph.ts';
/**
 * Files of the modules that import themselves, by way of others or not. Functions of such a module can be called before
 * its own code has run.
 */
export declare function circlesOf(graph: ModuleGraph): ReadonlySet<string>;
//# sourceMappingURL=circles.d.ts.map
