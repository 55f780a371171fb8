/** The page that both want is the first of memory, at the end of the list; the scanner asks for one page, and there are two. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=isolate-scan.d.ts.map
