import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/campaign/packageRoot.ts';
import { parseBugPatch } from '../src/instrument/bugPatch.ts';
import { medianOf } from '../src/report/medianOf.ts';

const TRIALS = 3;
const LIMIT = '60s';

interface Trial {
  readonly seconds: number;
  readonly operations: number;
  /** Oracle of the first finding; undefined when there was none. */
  readonly oracle: string | undefined;
}

/** One run of `pagetorture stress --bug`, from the start of the process to its verdict. */
function hunt(id: string, seed: number): Trial {
  const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const out = join(tmpdir(), `pagetorture-bench-${process.pid}`);
  const args = ['stress', '--bug', id, '--for', LIMIT, '--seed', String(seed), '--json', '--no-bridge', '--out', out];
  const { stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const report = JSON.parse(stdout) as {
    seconds: number;
    operations: number;
    scenarios: { findings: { oracle: string }[] }[];
  };
  const [first] = report.scenarios.flatMap(({ findings }) => findings);
  return { seconds: report.seconds, operations: report.operations, oracle: first?.oracle };
}

/** How long free running takes to find the bugs of the catalogue, or some of them. */
function bugs(ids: readonly string[]): void {
  console.log(`bugs found by free running, ${TRIALS} trials of at most ${LIMIT}, 4 CPUs, noisy build`);
  console.log('  id     found   median s   median operations   oracles that fired (expected)');
  const folder = join(packageRoot, 'stress', 'bugs');
  for (const file of readdirSync(folder)) {
    const { id, oracle } = parseBugPatch(readFileSync(join(folder, file), 'utf8'), join(folder, file));
    if (ids.length > 0 && !ids.includes(id!)) continue;
    const trials = Array.from({ length: TRIALS }, (_, seed) => hunt(id!, seed + 1));
    const found = trials.filter((trial) => trial.oracle !== undefined);
    const fired = [...new Set(found.map((trial) => trial.oracle))].join(', ');
    const columns = [
      id!.padEnd(4),
      `${found.length} of ${TRIALS}`,
      medianOf(trials.map(({ seconds }) => seconds))
        .toFixed(1)
        .padStart(8),
      Math.round(medianOf(trials.map(({ operations }) => operations)))
        .toLocaleString('en')
        .padStart(17),
      `${fired} (${oracle.join(', ')})`,
    ];
    console.log(`  ${columns.join('   ')}`);
  }
}

bugs(process.argv.slice(2));
