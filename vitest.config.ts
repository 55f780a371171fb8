import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Worker threads load the compiled code.
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    // The threads of one file are load enough.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
