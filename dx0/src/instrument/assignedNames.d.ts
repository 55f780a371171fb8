import type { Node } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
import { type Declaration, type Scope } from './scope.ts';
export interface AssignedNames {
  /** Names that get a value again after their declaration. */
  readonly assigned: ReadonlySet<Declaration>;
  /** Those that get it in another function than the one that declares them. */
  readonly captured: ReadonlySet<Declaration>;
}
export declare function assignedNames(module: ParsedModule): AssignedNames;
/** Scope of the function, static block or module that a scope lies in. */
export declare function functionScope(scope: Scope): Scope;
type Identifier = Extract<
  Node,
  {
    type: 'Identifier';
  }
>;
/** The variables that the node itself gives a value, but for declarations. */
export declare function targetsOf(node: Node): Identifier[];
export {};
//# sourceMappingURL=assignedNames.d.ts.map
