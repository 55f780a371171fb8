import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../usageError.ts';
import { codeOf } from './diskError.ts';
import type { Shard } from './soakPlan.ts';
import { writeBeside } from './writeBeside.ts';

const FORMAT = 'pagetorture-run/1';
const MOST_BYTES = 1 << 20;
const MOST_SHARDS = 10_000;

/** What a run directory is about: everything that decides what its units do. Written once. */
export interface Manifest {
  /** Tells this run from those before it in the same directory. */
  readonly run: string;
  readonly version: string;
  /** Digest over the sources of all scenarios, with patches. */
  readonly build: string;
  readonly seed: number;
  readonly shard: Shard;
  readonly scenarios: readonly string[];
  readonly bugs: readonly string[];
  /** Worker threads of a free-running unit. */
  readonly cpus: number;
  /** ISO 8601. */
  readonly started: string;
}

/** @throws DiskError */
export const writeManifest = (path: string, manifest: Manifest): void => writeBeside(path, manifestText(manifest));

export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify({ format: FORMAT, ...manifest }, undefined, 2)}\n`;

/** The manifest of a run directory; undefined when there is none. @throws UsageError when it is none of ours. */
export function readManifest(path: string): Manifest | undefined {
  if (!existsSync(path)) return undefined;
  const refuse = (why: string): never => {
    throw new UsageError(`${path} is no manifest of a soak (${why})`, 'Name another --dir, or move this one away.');
  };
  let content: unknown;
  try {
    if (statSync(path).size > MOST_BYTES) refuse('it is too long');
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    refuse(error instanceof SyntaxError ? 'no JSON' : codeOf(error));
  }
  const format = (content as { format?: unknown } | null)?.format;
  if (format !== FORMAT) refuse(`its format is not ${FORMAT}`);
  if (!isManifest(content)) refuse('a field is missing or out of range');
  return content as Manifest;
}

function isManifest(content: unknown): content is Manifest {
  const { run, version, build, seed, shard, scenarios, bugs, cpus, started } = content as Record<string, unknown>;
  const { index, count } = (shard ?? {}) as Partial<Shard>;
  return (
    [run, version, build, started].every((text) => isText(text)) &&
    !Number.isNaN(Date.parse(started as string)) &&
    isWhole(seed, 0, 2 ** 32 - 1) &&
    isWhole(count, 1, MOST_SHARDS) &&
    isWhole(index, 1, count) &&
    isWhole(cpus, 1, 1000) &&
    [scenarios, bugs].every(
      (names) => Array.isArray(names) && names.length <= 1000 && names.every((name) => isText(name)),
    ) &&
    (scenarios as unknown[]).length > 0
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 4096;

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
