import type { SoakReport } from './soakReport.ts';
/** One of the run directories that were merged. */
export interface MergedRun {
  readonly folder: string;
  readonly shard: {
    readonly index: number;
    readonly count: number;
  };
  readonly state: 'ended' | 'interrupted' | 'running';
  readonly units: number;
  /** Lines of its journal that can't be read. */
  readonly damaged: number;
  /** Folders of its findings by fingerprint. */
  readonly folders: ReadonlyMap<string, string>;
}
/** What the shards of a soak came to together. */
export interface MergeReport extends Pick<
  SoakReport,
  'verdict' | 'reason' | 'seconds' | 'totals' | 'scenarios' | 'findings' | 'locks'
> {
  readonly version: string;
  readonly build: string;
  readonly seed: number;
  /** How many shards there are. */
  readonly shards: number;
  readonly bugs: readonly string[];
  /** Their titles; empty for a patch that is not here. */
  readonly bugTitles: readonly string[];
  /** When the first shard began, ISO 8601. */
  readonly started: string;
  /** Worker threads of a free-running unit. */
  readonly cpus: number;
  readonly runs: readonly MergedRun[];
}
export declare const MERGE_FORMAT = 'pagetorture-merge/1';
/** As plain JSON. Within a format number fields are only added, never changed or taken away. */
export declare const mergeJson: (report: MergeReport) => Record<string, unknown>;
/** For a person. */
export declare function mergeLines(report: MergeReport): string[];
//# sourceMappingURL=mergeReport.d.ts.map
