import type { Lowering } from './lowering.ts';
/** The runtimes themselves, made fast to call. */
export declare const runtimeLowering: Pick<Lowering, 'plan'>;
//# sourceMappingURL=runtimeLowering.d.ts.map