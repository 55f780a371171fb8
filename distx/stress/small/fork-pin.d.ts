/** The parent writes when it has forked: if it shares its page with the child it gets a copy, and the pin has the old one. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=fork-pin.d.ts.map