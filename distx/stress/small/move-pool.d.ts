/** Moved, isolated and put back, or not moved for want of a page in the pool, it can be moved again. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=move-pool.d.ts.map