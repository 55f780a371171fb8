import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/** tsc found type errors but wrote its output; checking types is another command's job. */
const EMITTED_WITH_ERRORS = 2;

const build = (): void => {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { stdio: 'inherit' });
  if (status !== 0 && status !== EMITTED_WITH_ERRORS) throw new Error(`tsc ended with status ${String(status)}`);
};

/** Compiles `dist` before the tests and before every rerun of a watch. */
export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(async () => build());
}
