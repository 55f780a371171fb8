/** The kind of an object: its name without its numbers, `page[].refcount` for `page[7].refcount`. */
export const kindOf = (object: string): string => object.replaceAll(/\[\d+\]/g, '[]');
