import type { Node } from 'oxc-parser';
import type { SharedAccess } from '../sharedAccess.ts';
import type { GraphModule } from '../moduleGraph.ts';
import type { Mutation } from './mutant.ts';
/** What operators look at besides a node. */
export interface MutationContext {
  readonly module: GraphModule;
  /** The atomic accesses of the module, by their call. */
  readonly atomics: ReadonlyMap<
    Node,
    SharedAccess & {
      readonly kind: 'atomic';
    }
  >;
  /** Whether a node reaches shared memory itself or calls something that may. */
  readonly touches: (node: Node) => boolean;
  readonly textOf: (node: Node) => string;
}
/** A way to break code: what it would change at a node. */
export interface MutationOperator {
  readonly name: string;
  /** What it stands for, in one line. */
  readonly summary: string;
  readonly at: (node: Node, ancestors: readonly Node[], context: MutationContext) => readonly Mutation['edits'][];
}
/** One expression in the place of another. */
export declare const expression: (node: Node, text: string) => Mutation['edits'];
/** One statement in the place of another. */
export declare const statement: (node: Node, text: string) => Mutation['edits'];
//# sourceMappingURL=operator.d.ts.map
