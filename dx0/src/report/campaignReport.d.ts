import type { SoakFinding } from './soakReport.ts';
/** A campaign of a queue, as its coordinator begins or goes on with it. */
export interface CampaignHeader {
  readonly id: string;
  readonly build: string;
  readonly seed: number;
  readonly shards: number;
  /** Of all shards together; null: as many as the time of each allows. */
  readonly units: number | null;
  readonly scenarios: readonly string[];
  readonly bugs: readonly string[];
  readonly folder: string;
  /** The address of the queue, without a password. */
  readonly queue: string;
  /** Shards that were there before. */
  readonly done: number;
}
export interface CampaignProgress {
  readonly seconds: number;
  readonly shards: number;
  /** Shards that are back. */
  readonly done: number;
  /** Agents at work, each with its shard and what it did of it. */
  readonly working: readonly {
    readonly agent: string;
    readonly shard: number;
    readonly units: number;
  }[];
  readonly findings: number;
}
/** Told of a campaign while it happens. */
export interface CampaignReporter {
  start(header: CampaignHeader): void;
  /** About once a second. */
  progress(progress: CampaignProgress): void;
  /** Of each fingerprint the first. */
  finding(finding: SoakFinding): void;
  /** Something the user should know that is no finding. */
  warning(line: string): void;
}
//# sourceMappingURL=campaignReport.d.ts.map
