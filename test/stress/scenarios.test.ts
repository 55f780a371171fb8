import { expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';

const isolations = ['old', 'modern'];
const locks = ['tas', 'ticket', 'queued'];
const builds = ['bare', 'noisy'];
const configurations = isolations.flatMap((isolation) =>
  locks.flatMap((lock) => builds.map((build) => [isolation, lock, build] as const)),
);

// A false alarm is a bug of the tester; long runs of the same are documented in docs/measurements.md.
test.each(configurations)('no finding in the storm: %s isolation, %s locks, %s build', async (...configuration) => {
  const [isolation, lock, build] = configuration;
  const args = ['stress', 'storm', '--for', '1s', '--isolation', isolation, '--lock', lock, '--build', build];
  const { code, stdout } = await runCli(args);
  expect(stdout).toContain('PASS');
  expect(code).toBe(0);
});
