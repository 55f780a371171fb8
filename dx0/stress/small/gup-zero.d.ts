/** It is in ZONE_MOVABLE, on no LRU list, and would never move: it is pinned where it is, or tried for ever. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-zero.d.ts.map
