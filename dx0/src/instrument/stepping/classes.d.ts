import type { Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
type ClassBody = Extract<
  Node,
  {
    type: 'ClassBody';
  }
>;
/**
 * Puts a static block at the beginning of a class that replaces its stepped methods, which are generators by
 * then, by functions that drive them. Private methods stay generators: all calls of them are known.
 */
export declare function lowerClass(edit: ModuleEdit, body: ClassBody, ancestors: readonly Node[]): void;
/** The end of a computed key that `lowerClass` captures. */
export declare function lowerKeyEnd(edit: ModuleEdit, key: Node, ancestors: readonly Node[]): void;
/** A stepped private method that is used as a value: `this.#m` without a call. */
export declare function lowerPrivateValue(
  edit: ModuleEdit,
  node: Node,
  ancestors: readonly Node[],
): (() => void) | undefined;
export {};
//# sourceMappingURL=classes.d.ts.map
