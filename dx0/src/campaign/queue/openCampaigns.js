import { hostRefusal } from './hostRefusal.js';
import { CAMPAIGN_ID, LONGEST_CAMPAIGN, parseCampaign } from './campaign.js';
import { KEPT_SECONDS, Key, PREFIX } from './queueNames.js';
/** Tries of a shard whose agent vanishes: one that brings down every host has to end some time. */
const MOST_VANISHED = 10;
/** More campaigns at a time are left alone. */
const MOST_CAMPAIGNS = 1000;
/** The campaigns that are in Redis, as far as this host can work on them. */
export class OpenCampaigns {
  #context;
  #joined = new Map();
  #refused = new Set();
  constructor(context) {
    this.#context = context;
  }
  /** The next shard of the oldest campaign that has one; undefined when there is none. @param token one of its own. */
  async next(token) {
    await this.#look();
    const oldest = [...this.#joined.values()].toSorted((a, b) =>
      `${a.campaign.started} ${a.campaign.id}` < `${b.campaign.started} ${b.campaign.id}` ? -1 : 1,
    );
    for (const { campaign, worker } of oldest) {
      try {
        const job = await worker.getNextJob(token, { block: false });
        if (job !== undefined) return { campaign, job, token };
      } catch (error) {
        this.#context.tell(`a job of campaign ${campaign.id} cannot be read: ${error.message}`);
      }
    }
    return undefined;
  }
  /** Takes no part in a campaign from now on, and says so to whoever waits for it. */
  async refuse({ id }, why) {
    const { redis, agent, tell } = this.#context;
    tell(`campaign ${id} is refused: ${why}`);
    this.#refused.add(id);
    await this.#leave(id);
    await redis.hset(Key.refusals(id), agent, why.slice(0, 400));
    await redis.expire(Key.refusals(id), KEPT_SECONDS);
  }
  async close() {
    await Promise.all([...this.#joined.keys()].map((id) => this.#leave(id)));
  }
  /** Joins campaigns that are new, leaves those that are over. */
  async #look() {
    const { redis, tell } = this.#context;
    const ids = (await redis.hkeys(Key.campaigns)).slice(0, MOST_CAMPAIGNS);
    for (const id of this.#joined.keys()) if (!ids.includes(id)) await this.#leave(id);
    for (const id of ids) {
      if (this.#joined.has(id) || this.#refused.has(id)) continue;
      const isSmall = CAMPAIGN_ID.test(id) && (await redis.hstrlen(Key.campaigns, id)) <= LONGEST_CAMPAIGN;
      const text = isSmall ? await redis.hget(Key.campaigns, id) : null;
      const campaign = text === null ? undefined : parseCampaign(text);
      if (campaign?.id === id) await this.#join(campaign);
      else {
        this.#refused.add(id);
        tell(`the campaign ${id.slice(0, 40)} is refused: it is none that pagetorture writes`);
      }
    }
  }
  async #join(campaign) {
    const { redis, drivers, mostCpus, takeoverMs, tell } = this.#context;
    const why = hostRefusal(campaign, mostCpus);
    if (why !== undefined) return this.refuse(campaign, why);
    const worker = new drivers.Worker(campaign.id, null, {
      connection: redis,
      prefix: PREFIX,
      autorun: false,
      lockDuration: takeoverMs,
      stalledInterval: takeoverMs / 2,
      maxStalledCount: MOST_VANISHED,
    });
    // That the connection is lost is told already.
    worker.on('error', () => undefined);
    this.#joined.set(campaign.id, { campaign, worker });
    await worker.startStalledCheckTimer();
    tell(`joined campaign ${campaign.id}: ${campaign.shards} shards, seed ${campaign.seed}, build ${campaign.build}`);
  }
  async #leave(id) {
    const joined = this.#joined.get(id);
    this.#joined.delete(id);
    await joined?.worker.close(true);
  }
}
//# sourceMappingURL=openCampaigns.js.map
