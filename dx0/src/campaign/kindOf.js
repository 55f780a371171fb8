/** The kind of an object: its name without its numbers, `page[].refcount` for `page[7].refcount`. */
export const kindOf = (object) => object.replaceAll(/\[\d+\]/g, '[]');
//# sourceMappingURL=kindOf.js.map
