import type { KernelActor } from '../kernel/kernelActor.ts';
declare const _default: import("../../src/index.ts").Scenario<KernelActor>;
export default _default;
//# sourceMappingURL=store-buffering.d.ts.map