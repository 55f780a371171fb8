/** A page-table entry in words. */
export declare function pteText(pte: number): string;
//# sourceMappingURL=pteText.d.ts.map