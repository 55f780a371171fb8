/** Three entries fill the array, the fourth is its end. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=move-array.d.ts.map