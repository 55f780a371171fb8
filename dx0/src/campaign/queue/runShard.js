import { join } from 'node:path';
import { readManifest } from '../soak/manifest.js';
import { RunFile } from '../soak/runDirectory.js';
import { soak } from '../soak/soak.js';
import { unitsOf } from './campaign.js';
/** The sources have changed since the campaign was joined. */
export class OtherBuild extends Error {
  name = 'OtherBuild';
}
/**
 * Works off a shard as `soak --shard` does, from where it was left.
 *
 * @returns whether it came to its end. @throws OtherBuild, and what `soak` throws.
 */
export async function runShard(turn) {
  const { campaign, shard, path, threads, environment, interrupt, onUnits, tell } = turn;
  const { scenarios, bugs, seed, cpus, build, forMs, bridges } = campaign;
  const reporter = {
    start: () => undefined,
    progress: ({ totals }) => onUnits(totals.units),
    finding: ({ oracle, title }) => tell(`shard ${shard} found ${oracle} ${title}`),
    warning: (line) => tell(`shard ${shard}: ${line}`),
    end: () => undefined,
  };
  const report = await soak(
    {
      path,
      wanted: { resume: true, scenarios, bugs, seed, shard: { index: shard, count: campaign.shards }, cpus },
      forMs,
      units: unitsOf(campaign, shard),
      threads,
      bridges,
      environment,
    },
    reporter,
    interrupt,
  );
  const here = readManifest(join(path, RunFile.manifest))?.build;
  if (here !== build) throw new OtherBuild(`its build is ${build}, here it is ${here} by now: begin the agent again`);
  const { totals, findings, interrupted, seconds } = report;
  return {
    isDone: interrupted === undefined,
    summary: `${totals.units} units, ${findings.length} findings, ${seconds.toFixed(1)} s`,
  };
}
//# sourceMappingURL=runShard.js.map
