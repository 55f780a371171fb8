import type { Finding } from '../../scenario/finding.ts';

/** An object without its indices, so that `page[7].refcount` and `page[4].refcount` are the same kind. */
export const objectKind = (object: string): string =>
  object.replaceAll(/\[\d+\]/g, '[]').replaceAll(/\bCPU ?\d+/gi, 'CPU');

/** Whether two findings have one cause, as far as can be told: the same oracle, about the same kind of object. */
export const isSameFailure = (a: Finding, b: Finding): boolean =>
  a.oracle === b.oracle && objectKind(a.object) === objectKind(b.object);
