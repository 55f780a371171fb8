/** Each has a list, and a lock, of its own node; the second one is active. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=release-unmapped.d.ts.map