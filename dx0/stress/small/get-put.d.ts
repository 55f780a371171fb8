/** No lock at all: while one CPU tries to get a reference, others get and put theirs, so that the count comes back. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=get-put.d.ts.map
