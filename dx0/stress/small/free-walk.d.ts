/** The page is all that is in ZONE_MOVABLE; who drops the last reference to it frees it, and all of it. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=free-walk.d.ts.map
