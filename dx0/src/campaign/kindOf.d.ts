/** The kind of an object: its name without its numbers, `page[].refcount` for `page[7].refcount`. */
export declare const kindOf: (object: string) => string;
//# sourceMappingURL=kindOf.d.ts.map
