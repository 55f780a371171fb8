import { alignTable } from './alignTable.js';
import { count, plural, seconds } from './humanUnits.js';
import { plain, soakFindingLines, soakLockLine, soakScenarioTable } from './soakLines.js';
export const MERGE_FORMAT = 'pagetorture-merge/1';
/** As plain JSON. Within a format number fields are only added, never changed or taken away. */
export const mergeJson = (report) => ({
  format: MERGE_FORMAT,
  ...report,
  reason: report.reason ?? null,
  runs: report.runs.map(({ folder, shard, state, units, damaged }) => ({ folder, shard, state, units, damaged })),
});
/** For a person. */
export function mergeLines(report) {
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
//# sourceMappingURL=mergeReport.js.map
