/** Whoever asks has a reference meanwhile: the page can't go away, though nothing keeps it where it is. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=stat-move.d.ts.map