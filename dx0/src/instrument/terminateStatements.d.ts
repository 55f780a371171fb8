import type { MagicString } from 'magic-string';
import type { Node } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
/**
 * Writes the semicolons that the source leaves out.
 *
 * In `m[i]++` followed by a line `(f)()` the missing semicolon is implied, because `++` can't be called;
 * after `rt.postIncrement(m, i)` it would not be. Semicolons go to the end of what is a statement
 * already, so `if (x) m[i]++` keeps its branch.
 */
export declare function terminateStatements(text: MagicString, module: ParsedModule): void;
/** Whether the node is a statement, or the like, that ends with an expression and without a semicolon. */
export declare function lacksSemicolon(node: Node, ancestors: readonly Node[], module: ParsedModule): boolean;
//# sourceMappingURL=terminateStatements.d.ts.map
