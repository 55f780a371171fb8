import { Explorer } from '../src/campaign/stepped/explorer.ts';
import { packChunk } from '../src/campaign/stepped/packedChunk.ts';
import type { ExplorerTask } from '../src/campaign/stepped/explorerProtocol.ts';

process.setSourceMapsEnabled(true);
const explorer = new Explorer();

/** Works off one task; the scenario loaded for it is kept for the next one. */
export default async function explore(task: ExplorerTask): Promise<unknown> {
  return packChunk(await explorer.work(task));
}
