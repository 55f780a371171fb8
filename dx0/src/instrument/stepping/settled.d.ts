import type { Node } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import type { Scope } from '../scope.ts';
/** How long an expression keeps its value when nothing of the expression itself is run. */
export type Stability =
  /** For as long as its names are in scope. */
  | 'fixed'
  /** Until the function around assigns one of its variables. */
  | 'local'
  | 'none';
/** Whether evaluating the expression later, after other CPUs have run, gives what it gives now. */
export declare function stabilityOf(node: Node, graph: ModuleGraph, module: GraphModule, scope: Scope): Stability;
//# sourceMappingURL=settled.d.ts.map
