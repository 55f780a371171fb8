/** Its parts would have no entry that says where they go, so that a huge page moves as a whole or not at all. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=move-array-huge.d.ts.map