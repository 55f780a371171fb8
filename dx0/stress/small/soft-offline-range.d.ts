/** I31: nothing else uses them, so all pages that were behind the range are poisoned when it has been walked. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=soft-offline-range.d.ts.map
