import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK, refuseForeign } from '../soak/heldFolder.js';
import { readManifest } from '../soak/manifest.js';
import { RunFile } from '../soak/runDirectory.js';
import { CAMPAIGN_ID } from './campaign.js';
/** Campaigns whose shards are kept: a shard whose result was lost on the way is there at once. */
const KEPT = 8;
/** The run directories of an agent: a folder for each campaign, with one for each shard. */
export class ShardFolders {
  #path;
  /** Those that were worked on, the last one at the end. */
  #campaigns;
  /** @throws UsageError when there is something else in the folder. */
  constructor(path) {
    const names = readdirSync(path);
    refuseForeign(path, new Set([LOCK, ...names.filter((name) => CAMPAIGN_ID.test(name))]));
    this.#path = path;
    this.#campaigns = names.filter((name) => CAMPAIGN_ID.test(name));
  }
  of(campaign, shard) {
    return join(this.#path, campaign, String(shard));
  }
  /** The folder to work in: what it holds is of this shard and build, or nothing. Old campaigns make room. */
  take(campaign, shard) {
    const { id, build } = campaign;
    const at = this.#campaigns.indexOf(id);
    if (at >= 0) this.#campaigns.splice(at, 1);
    this.#campaigns.push(id);
    for (const old of this.#campaigns.splice(0, Math.max(0, this.#campaigns.length - KEPT))) {
      rmSync(join(this.#path, old), { recursive: true, force: true });
    }
    const path = this.of(id, shard);
    if (!isOf(path, build)) rmSync(path, { recursive: true, force: true });
    return path;
  }
}
function isOf(path, build) {
  try {
    return readManifest(join(path, RunFile.manifest))?.build === build;
  } catch {
    return false;
  }
}
//# sourceMappingURL=shardFolders.js.map
