/** reorder_n of SCTBench: the more setters there are, the rarer is the order in which the last CPU sees one half. */
declare const _default: import("../../src/index.ts").Scenario<import("../kernel/kernelActor.ts").KernelActor>;
export default _default;
//# sourceMappingURL=reorder.d.ts.map