/** How often a lease is renewed before it would end. */
const RENEWALS = 4;
/**
 * Keeps others from taking over a shard that is worked on here. When the lease is lost, since Redis was away or has
 * forgotten it, the work goes on: whoever hands in a result first has done it.
 */
export class ShardLease {
  token;
  #timer;
  #isRenewing = false;
  #isLost = false;
  /** @param ms how long it lasts without a renewal. */
  constructor(job, token, ms, onLost) {
    this.token = token;
    const renew = async () => {
      if (this.#isRenewing || this.#isLost) return;
      this.#isRenewing = true;
      try {
        await job.extendLock(token, ms);
      } catch {
        this.#isLost = true;
        onLost();
      } finally {
        this.#isRenewing = false;
      }
    };
    this.#timer = setInterval(() => void renew(), ms / RENEWALS);
  }
  get isLost() {
    return this.#isLost;
  }
  end() {
    clearInterval(this.#timer);
  }
}
//# sourceMappingURL=shardLease.js.map
