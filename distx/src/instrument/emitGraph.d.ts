import type { Node } from 'oxc-parser';
import { type EmittedModule } from './emitModule.ts';
import type { LoweringPlan } from './lowering.ts';
import type { ModuleGraph } from './moduleGraph.ts';
import type { SiteTable } from './siteTable.ts';
/** What emitting a graph needs to know besides the graph. */
export interface EmitOptions {
    readonly plan: LoweringPlan;
    /** Site numbers of the plan's places. */
    readonly places: ReadonlyMap<Node, number>;
    /** Where the runtime's entry will lie, relative to the folder that the modules go into. */
    readonly runtime: string;
    /** Path on disk of a source file. */
    readonly pathOf: (file: string) => string;
}
/** Lowers every module of the graph and strips its types. */
export declare function emitGraph(graph: ModuleGraph, { calls }: Pick<SiteTable, 'calls'>, { plan, places, runtime, pathOf }: EmitOptions): EmittedModule[];
//# sourceMappingURL=emitGraph.d.ts.map