import type { Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
/** Puts a statement in front of all others of a block, but after its directives. */
export declare function insertStatement(
  edit: ModuleEdit,
  block: Node & {
    body: readonly Node[];
  },
  statement: string,
): void;
//# sourceMappingURL=insertStatement.d.ts.map
