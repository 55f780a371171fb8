import type { Node } from 'oxc-parser';
import { type FunctionNode, isFunction } from './functionNode.ts';

/** When some code runs: in a function's body, or at a time when nothing can be suspended. */
export type CodePlace =
  | { readonly kind: 'body'; readonly fn: FunctionNode }
  | { readonly kind: 'parameters' | 'initialiser' | 'module' };

const MODULE: CodePlace = { kind: 'module' };
const PARAMETERS: CodePlace = { kind: 'parameters' };
const INITIALISER: CodePlace = { kind: 'initialiser' };

/** The place of a node with these ancestors, outermost first. */
export function placeOf(node: Node, ancestors: readonly Node[]): CodePlace {
  let child = node;
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const parent = ancestors[i]!;
    if (isFunction(parent)) return parent.body === child ? { kind: 'body', fn: parent } : PARAMETERS;
    if (parent.type === 'StaticBlock') return INITIALISER;
    if ((parent.type === 'PropertyDefinition' || parent.type === 'AccessorProperty') && parent.value === child) {
      return INITIALISER;
    }
    child = parent;
  }
  return MODULE;
}
