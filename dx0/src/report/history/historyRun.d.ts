/** What is measured of each scenario. */
export declare const METRICS: readonly ['operations', 'executions', 'contention', 'coverage'];
export type Metric = (typeof METRICS)[number];
/** Of a part of the run each: operations a second, executions a second, share of locks with a wait, distinct schedules an execution. */
export type ScenarioSamples = Readonly<Record<Metric, readonly number[]>>;
/** A finished soak, in short. */
export interface HistoryRun {
  readonly run: string;
  /** ISO 8601. */
  readonly ended: string;
  readonly version: string;
  readonly build: string;
  readonly seed: number;
  readonly shard: {
    readonly index: number;
    readonly count: number;
  };
  readonly cpus: number;
  readonly threads: number;
  readonly cores: number;
  readonly verdict: string;
  readonly findings: number;
  readonly seconds: number;
  readonly units: number;
  readonly operations: number;
  readonly freeSeconds: number;
  readonly executions: number;
  readonly steppedSeconds: number;
  readonly distinct: number;
  readonly acquisitions: number;
  readonly contended: number;
  readonly samples: Readonly<Record<string, ScenarioSamples>>;
}
//# sourceMappingURL=historyRun.d.ts.map
