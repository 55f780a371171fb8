import type { ModuleEdit } from './moduleEdit.ts';
/**
 * Rewrites a module for stepping. Every lowering keeps what it finds in its place and writes around it: beginnings
 * from the outside in, when a node is entered, and ends from the inside out, when it is left.
 */
export declare function lowerModule(edit: ModuleEdit): void;
//# sourceMappingURL=lowerModule.d.ts.map