/** Who is asked to flush its batches does so while it waits for its own turn to drain: it always comes after that. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=drain-add.d.ts.map