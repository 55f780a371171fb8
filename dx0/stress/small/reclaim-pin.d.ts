/** Either the pin comes first, and the page stays where it is, or reclaim does, and the fast path lets go. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=reclaim-pin.d.ts.map
