/** The page that is migrated was isolated before, so that the collapse can only find that it is in use. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=collapse-migrate.d.ts.map
