import { availableParallelism } from 'node:os';
import { packageVersion } from '../campaign/packageRoot.js';
/** Where this process runs. */
export const environment = () => ({
  version: packageVersion,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  started: new Date().toISOString(),
});
//# sourceMappingURL=environment.js.map
