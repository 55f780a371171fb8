/** The page is all that is in its pageblock. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=isolate-free.d.ts.map