/** Too long for every interleaving: to be verified up to a bound. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-migrate.d.ts.map