/**
 * Virtual page 0 is the head of a huge page where it may be pinned; its other page was unmapped, and a page in
 * ZONE_MOVABLE took its place: what comes next in the array is not what comes next in the huge page.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-holes.d.ts.map
