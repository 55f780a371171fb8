declare const _default: import("../../src/index.ts").Scenario<import("../kernel/kernelActor.ts").KernelActor>;
export default _default;
//# sourceMappingURL=lock-order.d.ts.map