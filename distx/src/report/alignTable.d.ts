/** How a column is set. */
export type Alignment = 'left' | 'right';
/** Sets rows in columns two spaces apart; the last column is not padded. */
export declare function alignTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[];
//# sourceMappingURL=alignTable.d.ts.map