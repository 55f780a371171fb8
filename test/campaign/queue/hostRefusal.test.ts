import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageVersion } from '../../../src/campaign/packageRoot.ts';
import type { Campaign } from '../../../src/campaign/queue/campaign.ts';
import { foreignName, hostRefusal } from '../../../src/campaign/queue/hostRefusal.ts';
import { buildOf } from '../../../src/campaign/soak/soakSubjects.ts';
import { temporaryFolder } from '../stressToys.ts';

/** A folder with one scenario and one patch, and things outside of it; the process works in it. */
function begunIn(): string {
  const folder = temporaryFolder();
  const inside = join(folder, 'inside');
  mkdirSync(join(inside, 'own'), { recursive: true });
  for (const name of ['own/scenario.ts', 'own/bug.patch', '../evil.ts']) writeFileSync(join(inside, name), '');
  symlinkSync(join(folder, 'evil.ts'), join(inside, 'own', 'link.ts'));
  const before = process.cwd();
  process.chdir(inside);
  onTestFinished(() => process.chdir(before));
  return folder;
}

test('scenarios and patches are the package’s own, or below the folder where the process was begun', () => {
  const folder = begunIn();
  expect(foreignName(['storm', 'kernels/counter-ok', 'own/scenario.ts'], ['G1', 'own/bug.patch'])).toBeUndefined();
  for (const name of [
    '../evil.ts',
    'own/../../evil.ts',
    join(folder, 'evil.ts'),
    'own/link.ts',
    'own/none.ts',
    'own/bug.patch',
    'own',
    'no-such',
    'own/scenario.ts\0',
  ]) {
    expect(foreignName(['storm', name], [])).toBe(name);
  }
  for (const name of ['own/scenario.ts', '../x.patch', 'Z99']) expect(foreignName([], [name])).toBe(name);
});

const campaign = (change: Partial<Campaign>): Campaign => ({
  id: '0123456789abcdef',
  version: packageVersion,
  build: buildOf(['kernels/counter-ok'], []),
  seed: 7,
  shards: 3,
  units: 7,
  forMs: 1000,
  scenarios: ['kernels/counter-ok'],
  bugs: [],
  cpus: 4,
  bridges: true,
  started: '2026-01-01T00:00:00.000Z',
  ...change,
});

test('a host takes part with the same version, the same build, and CPUs enough', () => {
  expect(hostRefusal(campaign({}), 4)).toBeUndefined();
  expect(hostRefusal(campaign({}), 3)).toBe('4 CPUs race in it, here no more than 3 may: see --cpus');
  expect(hostRefusal(campaign({ version: '9.9.9' }), 4)).toMatch(/^it is of version 9\.9\.9, here is \d/);
  expect(hostRefusal(campaign({ build: '000000000000' }), 4)).toMatch(/^its build is 0{12}, here it is [0-9a-f]{12}:/);
  expect(hostRefusal(campaign({ scenarios: ['no-such'] }), 4)).toMatch(/^no-such is not here: begin the agent in /);
});
