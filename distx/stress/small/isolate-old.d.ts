/** The protocol up to 5.10: PageLRU is looked at before the lru_lock, and taken under it. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=isolate-old.d.ts.map