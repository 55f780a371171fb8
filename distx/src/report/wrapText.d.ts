/** Breaks text at spaces into lines of at most `columns`; lines after the first are indented. Longer words stay whole. */
export declare function wrapText(text: string, columns: number, indent?: number): string[];
/** Text behind a label, its lines one below the other. */
export declare function labelled(label: string, width: number, text: string, columns: number): string[];
//# sourceMappingURL=wrapText.d.ts.map