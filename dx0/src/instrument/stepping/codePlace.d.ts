import type { Node } from 'oxc-parser';
import { type FunctionNode } from './functionNode.ts';
/** When some code runs: in a function's body, or at a time when nothing can be suspended. */
export type CodePlace =
  | {
      readonly kind: 'body';
      readonly fn: FunctionNode;
    }
  | {
      readonly kind: 'parameters' | 'initialiser' | 'module';
    };
/** The place of a node with these ancestors, outermost first. */
export declare function placeOf(node: Node, ancestors: readonly Node[]): CodePlace;
//# sourceMappingURL=codePlace.d.ts.map
