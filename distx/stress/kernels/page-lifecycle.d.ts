/** What the bench measures a scheduling point with: about 185 of them in an execution. */
declare const _default: import("../../src/index.ts").Scenario<import("../kernel/kernelActor.ts").KernelActor>;
export default _default;
//# sourceMappingURL=page-lifecycle.d.ts.map