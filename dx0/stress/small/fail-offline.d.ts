/** Offlining comes to the page when it is poisoned already, and perhaps still mapped: before, it would just move it. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=fail-offline.d.ts.map
