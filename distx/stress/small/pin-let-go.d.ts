/** The file does not have the page any more. When the driver lets go of it, too, there is nothing left to move. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-let-go.d.ts.map