/** How findings name words and source positions; given by whoever knows the subject. */
export interface Naming {
    /** Such as `page[7].refcount`. */
    nameAddress(address: number): string;
    /** `file:line`; undefined when unknown. */
    nameSite(site: number): string | undefined;
}
/** A source position in a sentence. */
export declare const placeOf: (naming: Naming, site: number) => string;
//# sourceMappingURL=naming.d.ts.map