import { crc32 } from 'node:zlib';
import { readFileSync, statSync } from 'node:fs';
import { waitPercentile } from '../../scenario/waitPercentile.ts';
import { mergeLockStatistics } from '../../report/mergeLockStatistics.ts';
import type { SoakLock, SoakScenario } from '../../report/soakReport.ts';
import type { NamedLockStatistics } from '../../report/stressReport.ts';
import { writeBeside } from './writeBeside.ts';

const FORMAT = 'pagetorture-locks/1';
const MOST_BYTES = 1 << 26;
/** Call sites of a lock class that are kept, those with the longest waits. */
const MOST_SITES = 12;

type ByScenario = ReadonlyMap<string, readonly NamedLockStatistics[]>;

/**
 * What the journal has no room for: histograms of waits, times of holds and call sites, by scenario. It is written now and
 * then, as a whole: of a process that is killed the last units are missing here, and nowhere else.
 */
export class LockDetails {
  readonly #run: string;
  readonly #scenarios: Map<string, readonly NamedLockStatistics[]>;

  /** @param run whose details they are; those of another run in the file are left alone until it is written. */
  constructor(run: string, path: string) {
    this.#run = run;
    this.#scenarios = new Map(readLockDetails(path, run));
  }

  add(scenario: string, locks: readonly NamedLockStatistics[]): void {
    this.#scenarios.set(scenario, joined([this.#scenarios.get(scenario) ?? [], locks]));
  }

  get byScenario(): ByScenario {
    return this.#scenarios;
  }

  /** @throws DiskError */
  write(path: string): void {
    const text = JSON.stringify({ run: this.#run, scenarios: Object.fromEntries(this.#scenarios) });
    writeBeside(path, `${JSON.stringify({ format: FORMAT, crc: crc32(text), text })}\n`);
  }
}

/** The details of a run; none when the file is not as it was written, or another run's. */
export function readLockDetails(path: string, run: string): ByScenario {
  try {
    if (statSync(path).size > MOST_BYTES) return new Map();
    const { format, crc, text } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    if (format !== FORMAT || typeof text !== 'string' || crc32(text) !== crc) return new Map();
    const content = JSON.parse(text) as { run: unknown; scenarios: Record<string, readonly NamedLockStatistics[]> };
    return content.run === run ? new Map(Object.entries(content.scenarios)) : new Map();
  } catch {
    return new Map();
  }
}

/** Those of several runs together. */
export function joinedDetails(runs: readonly ByScenario[]): ByScenario {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...names].map((name) => [name, joined(runs.map((run) => run.get(name) ?? []))]));
}

/** Scenarios, and all locks together, with what is known besides the counts of the journal. */
export function withLockDetails(
  scenarios: readonly SoakScenario[],
  locks: readonly SoakLock[],
  details: ByScenario,
): { readonly scenarios: SoakScenario[]; readonly locks: SoakLock[] } {
  return {
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      locks: detailed(scenario.locks, details.get(scenario.name) ?? []),
    })),
    locks: detailed(locks, joined([...details.values()])),
  };
}

function detailed(locks: readonly SoakLock[], details: readonly NamedLockStatistics[]): SoakLock[] {
  const byClass = new Map(details.map((detail) => [detail.lockClass, detail]));
  // In lock order, which the details have.
  const order = new Map(details.map(({ lockClass }, i) => [lockClass, i]));
  return locks
    .map((lock) => {
      const detail = byClass.get(lock.lockClass);
      if (detail === undefined) return lock;
      const { waitP99, waitHistogram, holdTotal, holdMax, holdSamples, sites } = detail;
      return { ...lock, waitP99, ...(waitHistogram && { waitHistogram }), holdTotal, holdMax, holdSamples, sites };
    })
    .toSorted((a, b) => (order.get(a.lockClass) ?? Infinity) - (order.get(b.lockClass) ?? Infinity) || 0);
}

function joined(parts: readonly (readonly NamedLockStatistics[])[]): NamedLockStatistics[] {
  return mergeLockStatistics(parts.filter(({ length }) => length > 0)).map((lock) => ({
    ...lock,
    ...(lock.waitHistogram && { waitP99: Math.min(waitPercentile(lock.waitHistogram, 0.99), lock.waitMax) }),
    sites: lock.sites.slice(0, MOST_SITES),
  }));
}
