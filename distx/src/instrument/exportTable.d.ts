import type { Node } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
/** Where an exported name comes from. */
export type Export = 
/** A name or an expression of the module itself. */
{
    readonly kind: 'local';
    readonly node: Node;
}
/** A name of another module; `*` is its namespace. */
 | {
    readonly kind: 'from';
    readonly source: string;
    readonly name: string;
};
export interface ExportTable {
    readonly names: ReadonlyMap<string, Export>;
    /** Specifiers of `export * from`. */
    readonly stars: readonly string[];
}
export declare function exportTable({ program }: ParsedModule): ExportTable;
//# sourceMappingURL=exportTable.d.ts.map