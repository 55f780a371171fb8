/** The page moves with its file and both drivers, or with the one that is left. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-both.d.ts.map
