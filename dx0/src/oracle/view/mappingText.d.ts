/** What a page's mapping and index say, such as `anon_vma[1] index 3`. */
export declare function mappingText(mapping: number, index: number): string;
//# sourceMappingURL=mappingText.d.ts.map
