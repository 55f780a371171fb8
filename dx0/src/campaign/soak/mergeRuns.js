import { join } from 'node:path';
import { statSync } from 'node:fs';
import { attempt } from '../attempt.js';
import { findBug } from '../bugCatalogue.js';
import { UsageError } from '../usageError.js';
import { joinedDetails, readLockDetails, withLockDetails } from './lockDetails.js';
import { readManifest } from './manifest.js';
import { readJournal, RunFile } from './runDirectory.js';
import { holderOf } from './runLock.js';
import { SoakTally } from './soakTally.js';
import { soakVerdict } from './soakVerdict.js';
/**
 * Adds up what the shards of a soak did; nothing is written.
 *
 * @param paths run directories of different shards. @throws UsageError for those that don't belong together.
 */
export function mergeRuns(paths) {
  const manifests = paths.map(manifestIn);
  const [first] = manifests;
  if (first === undefined) throw new UsageError('there is nothing to merge', 'Name run directories.');
  for (const [i, manifest] of manifests.entries()) requireSame(paths[0], first, paths[i], manifest);
  const tally = new SoakTally(undefined, undefined, true);
  const runs = [];
  const all = [];
  let elapsedMs = 0;
  for (const [i, manifest] of manifests.entries()) {
    const path = paths[i];
    const { entries, damaged } = readJournal(path);
    const own = new SoakTally(manifest.shard);
    for (const entry of entries) {
      own.add(entry);
      all.push(entry);
    }
    elapsedMs += own.elapsedMs;
    const state = holderOf(join(path, RunFile.lock)) !== undefined ? 'running' : own.isEnded ? 'ended' : 'interrupted';
    const folders = [...own.findings.keys()].map((print) => [print, join(path, RunFile.findings, print)]);
    const { units } = own.totals;
    runs.push({
      folder: path,
      shard: manifest.shard,
      state,
      units,
      damaged: damaged.length,
      folders: new Map(folders),
    });
  }
  // As if the shards had begun together: curves go on in time.
  for (const entry of all.toSorted((a, b) => timeOf(a) - timeOf(b))) tally.add(entry);
  const details = manifests.map(({ run }, i) => readLockDetails(join(paths[i], RunFile.locks), run));
  const { scenarios, locks } = withLockDetails(tally.scenarios(first.scenarios), tally.locks, joinedDetails(details));
  const missing = missingShards(manifests);
  const verdict = soakVerdict({ findings: tally.findings.size, scenarios, hung: tally.hung, isWhole: true });
  const open = runs.find(({ state }) => state !== 'ended');
  const gap =
    missing.length > 0
      ? `of ${first.shard.count} shards these are not here: ${missing.join(', ')}`
      : open && `the soak in ${open.folder} ${open.state === 'running' ? 'is still running' : 'was interrupted'}`;
  return {
    ...(verdict.verdict === 'pass' && gap !== undefined ? { verdict: 'inconclusive', reason: gap } : verdict),
    version: first.version,
    build: first.build,
    seed: first.seed,
    shards: first.shard.count,
    bugs: first.bugs,
    bugTitles: first.bugs.map((bug) => attempt(() => findBug(bug).patch.title, '')),
    started: manifests.map(({ started }) => started).toSorted()[0],
    cpus: first.cpus,
    seconds: elapsedMs / 1000,
    runs,
    totals: tally.totals,
    scenarios,
    findings: [...tally.findings.values()].map((finding) => withFolder(finding, runs)),
    locks,
  };
}
const timeOf = (entry) => ('elapsedMs' in entry ? entry.elapsedMs : 0);
function manifestIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`there is no directory ${path}`, 'Name run directories of pagetorture soak.');
  }
  const manifest = readManifest(join(path, RunFile.manifest));
  if (manifest !== undefined) return manifest;
  throw new UsageError(`${path} holds no soak`, 'Name run directories of pagetorture soak.');
}
function requireSame(firstPath, first, path, manifest) {
  const fields = ['version', 'build', 'seed', 'scenarios', 'bugs', 'cpus'];
  const other = fields.find((field) => JSON.stringify(first[field]) !== JSON.stringify(manifest[field]));
  const hint = 'Shards are begun with the same version, sources, scenarios, --bug, --cpus and --seed.';
  if (other !== undefined) {
    const [was, is] = [first[other], manifest[other]].map((value) => (Array.isArray(value) ? value.join(' ') : value));
    throw new UsageError(`${firstPath} and ${path} differ in ${other}: ${was} and ${is}`, hint);
  }
  if (first.shard.count !== manifest.shard.count) {
    throw new UsageError(
      `${firstPath} is one of ${first.shard.count} shards, ${path} one of ${manifest.shard.count}: they overlap`,
      'Merge shards of one division.',
    );
  }
}
/** @throws UsageError when one is there twice. */
function missingShards(manifests) {
  const { count } = manifests[0].shard;
  const there = new Set();
  for (const { shard } of manifests) {
    if (there.has(shard.index)) {
      throw new UsageError(`shard ${shard.index}/${shard.count} is there twice`, 'Name each run directory once.');
    }
    there.add(shard.index);
  }
  return Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
}
/** In the directory of the shard that has it. */
function withFolder(finding, runs) {
  const folder = runs
    .map(({ folders }) => folders.get(finding.fingerprint))
    .find((path) => path !== undefined && statSync(path, { throwIfNoEntry: false }) !== undefined);
  return { ...finding, folder };
}
//# sourceMappingURL=mergeRuns.js.map
