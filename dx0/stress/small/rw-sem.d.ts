/** Two writers and two readers at a semaphore; one of the readers at first only if nobody keeps it waiting. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=rw-sem.d.ts.map
