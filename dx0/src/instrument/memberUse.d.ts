import type { ComputedMemberExpression, Node } from 'oxc-parser';
/** What the code around a computed member does with it. */
export type MemberUse =
  /** Its value, and a call may stand in its place. */
  | 'read'
  /** Calls it: an element of a typed array is never a function, so this is no shared access. */
  | 'call'
  /** Anything a call can't replace. */
  | 'other';
/** How `member` is used, unless it is the target of an assignment, an update or an object pattern. */
export declare function memberUse(member: ComputedMemberExpression, ancestors: readonly Node[]): MemberUse;
/** `a?.b[i]` must not evaluate `i` when `a` is missing, so no call can take its place. */
export declare function isShortCircuited(member: Node): boolean;
//# sourceMappingURL=memberUse.d.ts.map
