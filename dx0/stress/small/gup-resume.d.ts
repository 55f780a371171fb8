/** The first page may stay and keeps its pin; there is nowhere to move the second to, and then both have to go. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-resume.d.ts.map
