import type { Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
/** Whether the elements of an expression's value are read one after the other: `for (… of o)`, `[...o]`, `new Set(o)`. */
export declare function isIterated(node: Node, ancestors: readonly Node[]): boolean;
/** `o` becomes `iterated(7, o)`, which tells the handler of elements of shared memory as they are read. */
export declare function lowerIterated(edit: ModuleEdit, node: Node): () => void;
//# sourceMappingURL=iteration.d.ts.map