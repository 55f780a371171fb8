import type { PageActor } from '../page/actor.ts';
/** Who is done leaves the batches disabled, so that the audit finds what is in them all the same. */
declare const _default: {
  name: string;
  summary: string;
  operations: readonly import('../../src/index.ts').Operation<PageActor>[];
  stepped?: import('../../src/index.ts').Settings;
  programs?(cpus: number): readonly (readonly string[])[];
  contention?: import('../../src/scenario/contention.ts').ContentionExperiment;
  create(settings: import('../../src/index.ts').Settings): import('../../src/index.ts').SharedState;
  attach(state: import('../../src/index.ts').SharedState, cpu: number, now: () => number): PageActor;
  reattach?(actor: PageActor): void;
  poll?(actor: PageActor): void;
  idle?(actor: PageActor, done: () => boolean): void;
  wakeAll?(state: import('../../src/index.ts').SharedState): void;
  settle?(actor: PageActor): void;
  reported?(
    state: import('../../src/index.ts').SharedState,
    siteName?: import('../../src/index.ts').SiteName,
  ): import('../../src/index.ts').Finding[];
  situation?(state: import('../../src/index.ts').SharedState): import('../../src/index.ts').CpuSituation[];
  lockStatistics?(state: import('../../src/index.ts').SharedState): import('../../src/index.ts').LockStatistics;
  addressName?(state: import('../../src/index.ts').SharedState, address: number): string;
  checkWord?(
    state: import('../../src/index.ts').SharedState,
    address: number,
    siteName?: import('../../src/index.ts').SiteName,
  ): import('../../src/index.ts').Finding | undefined;
  frames?(
    state: import('../../src/index.ts').SharedState,
    siteName?: import('../../src/index.ts').SiteName,
  ): readonly import('../../src/index.ts').FrameView[];
  lockWords?(state: import('../../src/index.ts').SharedState): ReadonlyMap<number, string>;
  lockOrders?(
    state: import('../../src/index.ts').SharedState,
  ): readonly import('../../src/scenario/lockOrder.ts').LockOrder[];
  audit(
    state: import('../../src/index.ts').SharedState,
    phase: 'quiescent' | 'end',
    siteName?: import('../../src/index.ts').SiteName,
  ): import('../../src/index.ts').Finding[];
  tearDown(actor: PageActor): void;
};
export default _default;
//# sourceMappingURL=disable-add.d.ts.map
