import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bugCatalogue } from '../src/campaign/bugCatalogue.js';
import { packageRoot } from '../src/campaign/packageRoot.js';
const LIMIT = '60s';
/**
 * For each bug, whether what free-running CPUs found of it was found again in steps, and got a token.
 *
 * @param ids which bugs; all that free-running CPUs are said to find when there are none.
 */
function bridge(ids) {
  const bugs = bugCatalogue().filter(({ name, patch }) => (ids.length === 0 ? patch.freeRunning : ids.includes(name)));
  const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const out = join(tmpdir(), `pagetorture-bench-${process.pid}`);
  let found = 0;
  let bridged = 0;
  let same = 0;
  console.log(`findings of free-running CPUs (at most ${LIMIT}) that were found again in steps (at most 10 s)`);
  console.log('  id     free run   in steps   steps   preemptions   characters of the token');
  for (const { name } of bugs) {
    const args = ['stress', '--bug', name, '--for', LIMIT, '--seed', '1', '--json', '--out', out];
    const { stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { scenarios } = JSON.parse(stdout);
    const failed = scenarios.find(({ failure }) => failure !== null);
    const stepped = failed?.failure?.stepped;
    const oracle = failed?.findings[0]?.oracle;
    if (failed) found++;
    if (stepped) bridged++;
    if (stepped && failed.findings.some((finding) => finding.oracle === stepped.oracle)) same++;
    const after = stepped?.shrink?.after;
    const columns = [
      name.padEnd(4),
      (oracle ?? 'not found').padEnd(9),
      (stepped?.oracle ?? '-').padEnd(8),
      String(after?.steps ?? '-').padStart(5),
      String(after?.preemptions ?? '-').padStart(11),
      String(stepped?.token.length ?? '-').padStart(10),
    ];
    console.log(`  ${columns.join('   ')}`);
  }
  console.log(
    `${found} of ${bugs.length} bugs were found; ${bridged} of these again in steps, ${same} with the same oracle`,
  );
}
bridge(process.argv.slice(2));
//# sourceMappingURL=bridge.js.map
