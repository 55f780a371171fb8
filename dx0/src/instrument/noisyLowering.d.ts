import type { Lowering } from './lowering.ts';
/**
 * Puts a call of the runtime in place of every shared access:
 *
 * ```
 * Atomics.add(m, i, v)   rt.add(7, m, i, v)
 * m[i]                   rt.read(7, m, i)
 * m[i] = v               rt.write(7, m, i, v)
 * m[i]++                 rt.postIncrement(7, m, i)
 * m[i] += v              rt.assignAdd(rt.reference(7, m, i), v)    reads m[i] before v is evaluated
 * m[i] ||= v             rt.read(7, m, i) || rt.write(7, m, i, v)
 * ```
 *
 * Every replacement begins with an identifier, so that no line start turns into a continuation of the
 * line before.
 */
export declare const noisyLowering: Lowering;
//# sourceMappingURL=noisyLowering.d.ts.map
