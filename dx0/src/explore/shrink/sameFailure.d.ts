import type { Finding } from '../../scenario/finding.ts';
/** An object without its indices, so that `page[7].refcount` and `page[4].refcount` are the same kind. */
export declare const objectKind: (object: string) => string;
/** Whether two findings have one cause, as far as can be told: the same oracle, about the same kind of object. */
export declare const isSameFailure: (a: Finding, b: Finding) => boolean;
//# sourceMappingURL=sameFailure.d.ts.map
