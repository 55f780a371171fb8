import type { Node, StringLiteral } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
/** The imports of a module that remain when types are gone, in source order. */
export declare function moduleImports({ program }: ParsedModule): StringLiteral[];
export declare const isString: (node: Node) => node is StringLiteral;
//# sourceMappingURL=moduleImports.d.ts.map
