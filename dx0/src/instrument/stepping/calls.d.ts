import type { CallExpression, Node } from 'oxc-parser';
import type { SubjectCall } from './colouring.ts';
import type { ModuleEdit } from './moduleEdit.ts';
type Leave = (() => void) | undefined;
/**
 * Lowers a call that may reach something stepped:
 *
 * ```
 * f(a)         (yield* f$s(a))                     f is certain; otherwise:
 * f(a)         (yield* call(7, f, a))
 * o.m(a)       (yield* callOn(7, o.m, o, a))       the method is looked up before the arguments are evaluated
 * f().m(a)     (yield* callOn(7, (t0 = (f())).m, t0, a))
 * o?.m(a)      ((t0 = (o)) == null ? undefined : (yield* callOn(7, t0.m, t0, a)))
 * super.m(a)   (yield* callOn(7, super.m, this, a))
 * o.#m(a)      (yield* o.#m(a))                    private methods are generators and nothing else
 * ```
 */
export declare function lowerCall(edit: ModuleEdit, entry: SubjectCall): Leave;
/** Whether the call is no part of an optional chain. */
export declare const isPlainCall: (node: CallExpression, ancestors: readonly Node[]) => boolean;
/** Whether lowering leaves the call as one that can't be suspended. */
export declare const isLeftPlain: (edit: Pick<ModuleEdit, 'steppedAround'>, entry: SubjectCall) => boolean;
/** `(() => …)()`: to be called when the callee is left, so that what the callee became comes before. */
export declare function lowerCallee(edit: ModuleEdit, entry: SubjectCall): void;
/** What stands between what comes first and the arguments. */
export declare const comma: ({ arguments: args }: CallExpression) => string;
/** Where the arguments begin; the end of the call when there are none. */
export declare const argumentsOf: (node: CallExpression) => number;
export {};
//# sourceMappingURL=calls.d.ts.map
