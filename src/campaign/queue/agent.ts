import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Interrupt } from '../interrupt.ts';
import { holdFolder } from '../soak/heldFolder.ts';
import type { RunLock } from '../soak/runLock.ts';
import { DiskError } from '../soak/diskError.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Drivers, RedisClient } from './drivers.ts';
import { OpenCampaigns, type TakenJob } from './openCampaigns.ts';
import { KEPT_SECONDS, Key, shardOf } from './queueNames.ts';
import { ShardLease } from './shardLease.ts';
import { ShardFolders } from './shardFolders.ts';
import { OtherBuild, runShard } from './runShard.ts';
import { packShard, TooLarge } from './shardResult.ts';

export interface AgentRequest {
  /** Where the run directories of shards are. */
  readonly path: string;
  readonly threads: number;
  /** Worker threads that may race here. */
  readonly mostCpus: number;
  /** One shard, and no more. */
  readonly once: boolean;
  /** Time until it ends. */
  readonly forMs: number | undefined;
  /** After so long without a sign of life an agent's shard is taken over by another one. */
  readonly takeoverMs: number;
  readonly environment: Environment;
}

export interface AgentContext {
  readonly redis: RedisClient;
  readonly drivers: Drivers;
  readonly tell: (line: string) => void;
  readonly interrupt: Interrupt;
}

const POLL_MS = 500;
const PROGRESS_MS = 2000;
/** For giving a shard back, when there is a Redis. */
const GOODBYE_MS = 400;
const FOREVER_MS = 2 ** 31 - 1;
/** BullMQ knows it by its name: a job that failed with it is not tried again. */
const UNRECOVERABLE = 'UnrecoverableError';
const never = new Promise<never>(() => undefined);

/** Works off shards of any campaign in Redis that this host can do. */
export class Agent {
  readonly #request: AgentRequest;
  readonly #context: AgentContext;
  readonly #campaigns: OpenCampaigns;
  readonly #folders: ShardFolders;
  readonly #lock: RunLock;
  readonly #name = `${hostname()
    .replaceAll(/[^\w.-]/g, '?')
    .slice(0, 60)}:${process.pid}`;
  readonly #deadline: number;

  /** @throws UsageError when the folder is somebody else's. */
  constructor(request: AgentRequest, context: AgentContext) {
    const { mostCpus, takeoverMs, path, forMs } = request;
    const { redis, drivers, tell } = context;
    this.#request = request;
    this.#context = context;
    [this.#lock, this.#folders] = holdFolder(path, (lock) => [lock, new ShardFolders(path)] as const);
    this.#campaigns = new OpenCampaigns({ redis, drivers, agent: this.#name, mostCpus, takeoverMs, tell });
    this.#deadline = performance.now() + (forMs ?? FOREVER_MS);
  }

  /** Until it is told to end. @throws DiskError */
  async run(): Promise<void> {
    const { tell } = this.#context;
    tell(`agent ${this.#name} waits for shards, directory ${this.#request.path}`);
    try {
      while (!this.#isOver) {
        const next = this.#campaigns.next(randomUUID());
        await this.#until(next);
        if (this.#isOver) {
          // One that comes now is taken over by others.
          next.catch(() => undefined);
          return;
        }
        const taken = await this.#attempt(next);
        if (taken === undefined) await this.#until(never, POLL_MS);
        else if ((await this.#work(taken)) && this.#request.once) return;
      }
    } finally {
      await within(GOODBYE_MS, this.#campaigns.close());
      this.#lock.release();
    }
  }

  get #isOver(): boolean {
    return this.#context.interrupt.by !== undefined || performance.now() >= this.#deadline;
  }

  /** Resolves when that settles, the time is over, or somebody wants an end. */
  async #until(work: Promise<unknown>, ms = FOREVER_MS): Promise<void> {
    await this.#context.interrupt.sleep(Math.min(ms, Math.max(0, this.#deadline - performance.now())), work);
  }

  /** What Redis says of a command is told; the next one may do. */
  async #attempt<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      this.#context.tell(`Redis: ${(error as Error).message}`);
      return undefined;
    }
  }

  /** @returns whether a shard was worked off. @throws DiskError */
  async #work({ campaign, job, token }: TakenJob): Promise<boolean> {
    const { tell } = this.#context;
    const shard = shardOf(job, campaign.shards);
    if (shard === undefined) {
      tell(`a job of campaign ${campaign.id} is refused: it is none that pagetorture writes`);
      const problem = Object.assign(new Error(`${this.#name}: it names no shard`), { name: UNRECOVERABLE });
      await this.#attempt(job.moveToFailed(problem, token, false));
      return false;
    }
    const name = `shard ${shard}/${campaign.shards} of campaign ${campaign.id}`;
    const lease = new ShardLease(job, token, this.#request.takeoverMs, () =>
      tell(`${name} may be somebody else's by now; going on with it all the same`),
    );
    try {
      const isDone = await this.#run({ campaign, job, token }, shard, name);
      if (!isDone) {
        await within(GOODBYE_MS, job.moveToWait(token));
        return false;
      }
      const packed = packShard(this.#folders.of(campaign.id, shard), campaign, shard, this.#name);
      await this.#handIn({ campaign, job, token }, shard, packed);
      return true;
    } catch (error) {
      if (error instanceof DiskError) {
        await within(GOODBYE_MS, job.moveToWait(token));
        await within(GOODBYE_MS, this.#campaigns.refuse(campaign, error.message));
        throw error;
      }
      if (error instanceof OtherBuild) {
        await this.#attempt(job.moveToWait(token));
        await this.#attempt(this.#campaigns.refuse(campaign, error.message));
        return false;
      }
      const { message } = error as Error;
      tell(`${name} failed: ${message}`);
      const problem = new Error(`${this.#name}: ${message}`);
      if (error instanceof TooLarge) problem.name = UNRECOVERABLE;
      await this.#attempt(job.moveToFailed(problem, token, false));
      return true;
    } finally {
      lease.end();
    }
  }

  /** @returns whether it came to its end. */
  async #run({ campaign, job }: TakenJob, shard: number, name: string): Promise<boolean> {
    const { interrupt, tell } = this.#context;
    const own = new Interrupt();
    let units = 0;
    const say = (): void => void this.#attempt(job.updateProgress({ agent: this.#name, units }));
    say();
    const timer = setInterval(say, PROGRESS_MS);
    try {
      const running = runShard({
        campaign,
        shard,
        path: this.#folders.take(campaign, shard),
        threads: this.#request.threads,
        environment: this.#request.environment,
        interrupt: own,
        onUnits: (done) => (units = done),
        tell,
      });
      await this.#until(running);
      if (this.#isOver) own.request(interrupt.by ?? 'SIGTERM');
      const { isDone, summary } = await running;
      tell(`${name} ${isDone ? 'is done' : 'is given back'}: ${summary}`);
      return isDone;
    } finally {
      clearInterval(timer);
    }
  }

  /** First the result, then the end of the job: what is lost between is done again. */
  async #handIn({ campaign, job, token }: TakenJob, shard: number, packed: Buffer): Promise<void> {
    const { redis, tell } = this.#context;
    const key = Key.results(campaign.id);
    const handing = (async () => {
      if ((await redis.hexists(Key.campaigns, campaign.id)) === 0) return;
      await redis.hset(key, String(shard), packed);
      await redis.expire(key, KEPT_SECONDS);
      await job.moveToCompleted({}, token, false);
    })();
    await this.#until(handing);
    if (this.#isOver) {
      await within(GOODBYE_MS, handing);
      return;
    }
    try {
      await handing;
    } catch (error) {
      tell(`shard ${shard}: ${(error as Error).message}`);
    }
  }
}

/** Waits for something that may never come, but not long; how it ends is all the same. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
