/** The driver has a reference all the time: the compactor finds the page pinned, or unpinned, never in between. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-clear.d.ts.map