/** The area is locked, and its page not yet; the other CPU does what unmap_mapping_range does. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=mlock-unmap.d.ts.map