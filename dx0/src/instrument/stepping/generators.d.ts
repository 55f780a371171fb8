import type { Colouring } from './colouring.ts';
import { type FunctionNode } from './functionNode.ts';
import type { Names } from './names.ts';
/**
 * Names of the generators that stepped functions are lowered to. Only functions that have a name of their own,
 * which nobody changes, have such a generator; all others are found through the function.
 */
export declare class Generators {
  #private;
  constructor(colouring: Colouring, names: Names);
  nameOf(fn: FunctionNode): string | undefined;
}
//# sourceMappingURL=generators.d.ts.map
