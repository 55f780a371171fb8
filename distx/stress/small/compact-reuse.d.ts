/** The anonymous page comes first, and if it does not move its new page goes back to the compactor's free ones. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=compact-reuse.d.ts.map