/** They are pinned twice, before they move and after: the second time there may be fewer. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-munmap.d.ts.map
