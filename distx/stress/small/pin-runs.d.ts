/** The lru_lock of one node is let go for that of the other, and that for the lock of the pool. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-runs.d.ts.map