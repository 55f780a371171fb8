import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { ownScenarios, scenarioFile } from '../../src/campaign/scenarioFile.ts';
import { UsageError } from '../../src/campaign/usageError.ts';

test('a module of the user’s own is a subject in its package', () => {
  const path = 'test/campaign/fixtures/counter.ts';
  expect(scenarioFile(path)).toEqual({
    name: path,
    subject: {
      root: packageRoot,
      entry: join(packageRoot, path),
      instrumented: ['test/campaign/fixtures'],
      shadow: [],
    },
  });
});

test('the package’s own have the names of their files', () => {
  for (const { name, subject } of ownScenarios()) {
    expect(scenarioFile(name).subject).toEqual(subject);
    expect(subject.entry).toBe(join(packageRoot, 'stress', `${name}.ts`));
  }
});

test.each(['no-such-scenario', './no/such.ts', 'x.ts'])('%s is unknown', (name) => {
  expect(() => scenarioFile(name)).toThrow(UsageError);
});
