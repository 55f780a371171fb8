/** An object without its indices, so that `page[7].refcount` and `page[4].refcount` are the same kind. */
export const objectKind = (object) => object.replaceAll(/\[\d+\]/g, '[]').replaceAll(/\bCPU ?\d+/gi, 'CPU');
/** Whether two findings have one cause, as far as can be told: the same oracle, about the same kind of object. */
export const isSameFailure = (a, b) => a.oracle === b.oracle && objectKind(a.object) === objectKind(b.object);
//# sourceMappingURL=sameFailure.js.map