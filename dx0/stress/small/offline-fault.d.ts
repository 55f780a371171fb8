/**
 * The page comes from the pageblock before that is kept out of the allocator, and is moved, or from elsewhere. Before
 * its fault the program has done something else: who goes offline waits until it has seen to its batches.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=offline-fault.d.ts.map
