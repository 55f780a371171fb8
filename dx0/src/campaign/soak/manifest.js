import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../usageError.js';
import { codeOf } from './diskError.js';
import { writeBeside } from './writeBeside.js';
const FORMAT = 'pagetorture-run/1';
const MOST_BYTES = 1 << 20;
const MOST_SHARDS = 10_000;
/** @throws DiskError */
export const writeManifest = (path, manifest) => writeBeside(path, manifestText(manifest));
export const manifestText = (manifest) => `${JSON.stringify({ format: FORMAT, ...manifest }, undefined, 2)}\n`;
/** The manifest of a run directory; undefined when there is none. @throws UsageError when it is none of ours. */
export function readManifest(path) {
  if (!existsSync(path)) return undefined;
  const refuse = (why) => {
    throw new UsageError(`${path} is no manifest of a soak (${why})`, 'Name another --dir, or move this one away.');
  };
  let content;
  try {
    if (statSync(path).size > MOST_BYTES) refuse('it is too long');
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    refuse(error instanceof SyntaxError ? 'no JSON' : codeOf(error));
  }
  const format = content?.format;
  if (format !== FORMAT) refuse(`its format is not ${FORMAT}`);
  if (!isManifest(content)) refuse('a field is missing or out of range');
  return content;
}
function isManifest(content) {
  const { run, version, build, seed, shard, scenarios, bugs, cpus, started } = content;
  const { index, count } = shard ?? {};
  return (
    [run, version, build, started].every((text) => isText(text)) &&
    !Number.isNaN(Date.parse(started)) &&
    isWhole(seed, 0, 2 ** 32 - 1) &&
    isWhole(count, 1, MOST_SHARDS) &&
    isWhole(index, 1, count) &&
    isWhole(cpus, 1, 1000) &&
    [scenarios, bugs].every(
      (names) => Array.isArray(names) && names.length <= 1000 && names.every((name) => isText(name)),
    ) &&
    scenarios.length > 0
  );
}
const isText = (value) => typeof value === 'string' && value !== '' && value.length <= 4096;
const isWhole = (value, low, high) => Number.isInteger(value) && value >= low && value <= high;
//# sourceMappingURL=manifest.js.map
