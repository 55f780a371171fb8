import type { Node } from 'oxc-parser';
import type { SitedAccess } from '../sharedAccess.ts';
import type { ModuleEdit } from './moduleEdit.ts';
type PlainAccess = Exclude<
  SitedAccess,
  {
    kind: 'atomic';
  }
>;
type Leave = (() => void) | undefined;
/**
 * Tells the handler of plain accesses to elements, which may be shared memory:
 *
 * ```
 * m[i]           (control[1] !== 0 && plain(7, Op.read, m, i), m[i])
 * f()[i] += v    (t0 = (f()), t1 = (i), …read…, t2 = t0[t1], t2 = t2 + (v), …write…, t0[t1] = t2)
 * ```
 *
 * With plain accesses as scheduling points, `&& (yield)` follows. Outside stepped functions, where there are no
 * variables to hold what an access needs, the runtime does what is not as simple as the first.
 */
export declare function lowerElement(edit: ModuleEdit, access: PlainAccess, ancestors: readonly Node[]): Leave;
export {};
//# sourceMappingURL=elements.d.ts.map
