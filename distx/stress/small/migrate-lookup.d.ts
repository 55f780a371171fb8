/** A migration that meets the other's reference leaves the page where it is, with all that is known of it: that it is dirty. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=migrate-lookup.d.ts.map