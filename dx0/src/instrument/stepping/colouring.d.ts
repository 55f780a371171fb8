import type { CallExpression, Node } from 'oxc-parser';
import type { SitedAccess } from '../sharedAccess.ts';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { type Call } from './call.ts';
import { type FunctionNode, type PlacedFunction } from './functionNode.ts';
/** A function of the subject. */
export interface SubjectFunction extends PlacedFunction {
  readonly module: GraphModule;
  /** Why it can't be stepped. */
  readonly obstacle: string | undefined;
  /** Whether it has scheduling points of its own. */
  hasPoint: boolean;
  readonly calls: SubjectCall[];
}
/** A call that may reach something stepped. */
export interface SubjectCall {
  readonly node: CallExpression;
  readonly call: Call;
  readonly module: GraphModule;
  readonly ancestors: readonly Node[];
}
/** Accesses of each hooked module, by file. */
export type Accesses = ReadonlyMap<string, readonly SitedAccess[]>;
/** Whether an access is a scheduling point. */
export declare const isPoint: (access: SitedAccess, fine: boolean) => boolean;
/**
 * Which functions of a subject are stepped: those with scheduling points, and those that may call one that is.
 *
 * A call whose function is not certain is taken to reach whatever goes by its name; what is wrongly taken for
 * stepped costs time, what is missed runs as one step and is told of when it does.
 */
export declare class Colouring {
  #private;
  readonly functions: Map<FunctionNode, SubjectFunction>;
  /** Calls by node, wherever they stand. */
  readonly calls: Map<Node, SubjectCall>;
  /** Files of modules whose exports can be seen: they must not become more. */
  readonly seen: ReadonlySet<string>;
  /** @param isLowered leaves out shadow memory. */
  constructor(graph: ModuleGraph, accesses: Accesses, isLowered: (file: string) => boolean, fine: boolean);
  isStepped(fn: FunctionNode): boolean;
  /** Whether the subject has functions under a property of that name. */
  hasProperty(name: string): boolean;
  /** Whether a call may reach something stepped. */
  isSteppedCall({ call, module, ancestors }: SubjectCall): boolean;
}
//# sourceMappingURL=colouring.d.ts.map
