/** Whoever truncates waits for the one who has cleared the entry and not yet taken the mapcount down. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=munmap-truncate.d.ts.map