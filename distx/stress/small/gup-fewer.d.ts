/** Who asks for two pages gets both, or the first, or none, and is told which. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=gup-fewer.d.ts.map