import type {
  AssignmentExpression,
  CallExpression,
  ComputedMemberExpression,
  Span,
  UpdateExpression,
} from 'oxc-parser';
/** Methods of Atomics, all of them hooked. */
export declare const atomicsMethods: readonly [
  'load',
  'store',
  'add',
  'sub',
  'and',
  'or',
  'xor',
  'exchange',
  'compareExchange',
  'wait',
  'waitAsync',
  'notify',
  'isLockFree',
  'pause',
];
export type AtomicsMethod = (typeof atomicsMethods)[number];
/** An expression that may touch shared memory. Whether it does is known at run time for all but `atomic`. */
export type SharedAccess =
  /** `Atomics.add(a, i, v)` */
  | {
      readonly kind: 'atomic';
      readonly node: CallExpression;
      readonly atomics: Span;
      readonly method: AtomicsMethod;
    }
  /** `a[i]` */
  | {
      readonly kind: 'read';
      readonly node: ComputedMemberExpression;
      readonly member: ComputedMemberExpression;
    }
  /** `a[i] = v`, `a[i] += v`, `a[i] ||= v` */
  | {
      readonly kind: 'assign';
      readonly node: AssignmentExpression;
      readonly member: ComputedMemberExpression;
    }
  /** `a[i]++` */
  | {
      readonly kind: 'update';
      readonly node: UpdateExpression;
      readonly member: ComputedMemberExpression;
    };
/** A shared access with its number in the table of sites. */
export type SitedAccess = SharedAccess & {
  readonly site: number;
};
//# sourceMappingURL=sharedAccess.d.ts.map
