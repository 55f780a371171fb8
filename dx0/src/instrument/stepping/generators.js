import { formOf, nameOf } from './functionNode.js';
/**
 * Names of the generators that stepped functions are lowered to. Only functions that have a name of their own,
 * which nobody changes, have such a generator; all others are found through the function.
 */
export class Generators {
  #names = new Map();
  constructor(colouring, names) {
    for (const [fn, placed] of colouring.functions) {
      const { kind } = formOf(placed);
      if (!colouring.isStepped(fn) || (kind !== 'declaration' && kind !== 'constant')) continue;
      // That of an exported constant would be exported along with it.
      const isHidden = kind === 'constant' && colouring.seen.has(placed.module.file);
      if (isHidden && placed.ancestors.at(-3)?.type === 'ExportNamedDeclaration') continue;
      this.#names.set(fn, names.unique(nameOf(placed)));
    }
  }
  nameOf(fn) {
    return this.#names.get(fn);
  }
}
//# sourceMappingURL=generators.js.map
