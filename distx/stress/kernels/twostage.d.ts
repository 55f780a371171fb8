/** twostage_n of SCTBench. */
declare const _default: import("../../src/index.ts").Scenario<import("../kernel/kernelActor.ts").KernelActor>;
export default _default;
//# sourceMappingURL=twostage.d.ts.map