/** The page gets into a system that is set up and stays, or is refused: its entry is then empty. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-register.d.ts.map