declare const _default: import("../src/index.ts").Scenario<import("./page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=io-setup-offline.d.ts.map