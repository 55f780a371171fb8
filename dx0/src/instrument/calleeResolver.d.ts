import type { Node } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
import type { Scope } from './scope.ts';
type FunctionNode = Extract<
  Node,
  {
    params: unknown;
    body: unknown;
  }
>;
/** Finds the function that a call will reach, through imports, re-exports, namespaces and constant aliases. */
export declare class CalleeResolver {
  #private;
  constructor(graph: ModuleGraph);
  /** The function `callee` stands for in `scope` of `module`, when that is certain. */
  functionOf(callee: Node, module: GraphModule, scope: Scope): FunctionNode | undefined;
}
export {};
//# sourceMappingURL=calleeResolver.d.ts.map
