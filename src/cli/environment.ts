import { availableParallelism } from 'node:os';
import { packageVersion } from '../campaign/packageRoot.ts';
import type { Environment } from '../report/stressReport.ts';

/** Where this process runs. */
export const environment = (): Environment => ({
  version: packageVersion,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  started: new Date().toISOString(),
});
