declare const _default: import('../../src/index.ts').Scenario<import('../kernel/kernelActor.ts').KernelActor>;
export default _default;
//# sourceMappingURL=philosophers-ok.d.ts.map
