/**
 * Three CPUs fight for a page lock. While one comes to wait, another unlocks and the third locks: that unlock has seen
 * that somebody waits, and the next one must still see it.
 */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=page-lock-three.d.ts.map