import { alignTable } from './alignTable.ts';
import { count, plural, seconds } from './humanUnits.ts';
import { plain, soakFindingLines, soakLockLine, soakScenarioTable } from './soakLines.ts';
import type { SoakReport } from './soakReport.ts';

/** One of the run directories that were merged. */
export interface MergedRun {
  readonly folder: string;
  readonly shard: { readonly index: number; readonly count: number };
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

export const MERGE_FORMAT = 'pagetorture-merge/1';

/** As plain JSON. Within a format number fields are only added, never changed or taken away. */
export const mergeJson = (report: MergeReport): Record<string, unknown> => ({
  format: MERGE_FORMAT,
  ...report,
  reason: report.reason ?? null,
  runs: report.runs.map(({ folder, shard, state, units, damaged }) => ({ folder, shard, state, units, damaged })),
});

/** For a person. */
export function mergeLines(report: MergeReport): string[] {
  const { runs, totals, findings, scenarios, verdict, reason } = report;
  const locks = soakLockLine(report.locks);
  const rows = runs.map(({ folder, shard, state, units, damaged }) => [
    `${shard.index}/${shard.count}`,
    state,
    plural(units, 'unit'),
    damaged > 0 ? `${count(damaged)} damaged lines` : '',
    plain(folder),
  ]);
  const parts = [
    `${runs.length} of ${plural(report.shards, 'shard')}`,
    plural(totals.units, 'unit'),
    plural(totals.operations, 'operation'),
    plural(totals.executions, 'execution'),
    `${plural(findings.length, 'finding')} in ${seconds(report.seconds)} of all shards together`,
  ];
  if (verdict === 'inconclusive' && reason !== undefined) parts.push(plain(reason));
  return [
    `pagetorture ${plain(report.version)}  build ${plain(report.build)}  seed ${report.seed}`,
    '',
    ...alignTable(rows, ['left', 'left', 'right', 'left', 'left']),
    '',
    ...soakScenarioTable(scenarios),
    ...(locks === undefined ? [] : ['', locks]),
    ...(findings.length > 0 ? ['', ...findings.flatMap(soakFindingLines)] : []),
    '',
    `${verdict.toUpperCase()}  ${parts.join(', ')}`,
  ];
}
