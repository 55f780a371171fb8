import { defineConfig } from 'vitest/config';
import { redirectToStepped } from './test/stepped/redirectToStepped.ts';

/** The model's tests once more, of the model as explorers run it. */
const steppedTests = (build: 'stepped' | 'stepped-fine') => ({
  extends: true as const,
  plugins: [redirectToStepped(build)],
  test: {
    name: build,
    include: ['test/mm/**/*.test.ts'],
    exclude: [
      // Real threads import the compiled model by themselves.
      'test/mm/threads/**',
      // Nothing in them reaches shared memory by way of Atomics.
      'test/mm/machine/config.test.ts',
      'test/mm/machine/createMachine.test.ts',
      'test/mm/machine/shapes.test.ts',
      'test/mm/page/mapping.test.ts',
    ],
    setupFiles: ['test/stepped/takeRandomTurns.ts'],
    // A process for each file would take as long as the tests.
    isolate: false,
    server: { deps: { external: [/\/node_modules\/\.cache\/pagetorture\//] } },
  },
});

export default defineConfig({
  test: {
    // Worker threads load the compiled code.
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    // Many tests wait for processes that run for a given time; more than two at once would starve each other.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/vitest/fixture/**'] } },
      steppedTests('stepped'),
      steppedTests('stepped-fine'),
    ],
  },
});
