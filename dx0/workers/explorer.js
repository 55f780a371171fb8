import { Explorer } from '../src/campaign/stepped/explorer.js';
import { packChunk } from '../src/campaign/stepped/packedChunk.js';
process.setSourceMapsEnabled(true);
const explorer = new Explorer();
/** Works off one task; the scenario loaded for it is kept for the next one. */
export default async function explore(task) {
  return packChunk(await explorer.work(task));
}
//# sourceMappingURL=explorer.js.map
