import type { PageActor } from './page/actor.ts';
declare const _default: import('../src/index.ts').Scenario<PageActor>;
export default _default;
//# sourceMappingURL=move-readers.d.ts.map
