export type { Finding } from './scenario/finding.ts';
export type { FrameLook, FrameReferences, FrameView } from './scenario/frameView.ts';
export type { CpuSituation, LockPlace } from './scenario/cpuSituation.ts';
export type { LockClassStatistics, LockSiteStatistics, LockStatistics } from './scenario/lockStatistics.ts';
export { mixSeed, Sfc32, type Random } from './scenario/random.ts';
export type { Operation, Scenario, Settings, SharedState, SiteName } from './scenario/scenario.ts';
export { replayToken } from './campaign/stepped/replayToken.ts';
export type { ReplayedToken, ReplayTokenOptions } from './explore/replayToken.ts';
//# sourceMappingURL=index.d.ts.map
