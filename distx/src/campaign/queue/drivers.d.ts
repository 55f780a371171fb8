/**
 * The little of ioredis and BullMQ that is used. Both are optional: they are loaded when a queue is asked for, and types
 * of their own would have to be there wherever this package is compiled against.
 */
export interface Drivers {
    readonly Redis: new (options: RedisOptions) => RedisClient;
    readonly Queue: new (name: string, options: object) => BullQueue;
    readonly Worker: new (name: string, processor: null, options: object) => BullWorker;
}
export interface RedisOptions {
    readonly host: string;
    readonly port: number;
    readonly username: string | undefined;
    readonly password: string | undefined;
    readonly db: number;
    readonly tls: object | undefined;
    readonly lazyConnect: boolean;
    readonly connectTimeout: number;
    /** Without an answer for so long, in ms, a connection is made anew. */
    readonly socketTimeout: number;
    readonly maxRetriesPerRequest: null;
    /** How long to wait before the `n`-th try to connect again, in ms; null: not at all. */
    readonly retryStrategy: (n: number) => number | null;
}
export interface RedisClient {
    connect(): Promise<void>;
    disconnect(): void;
    select(db: number): Promise<string>;
    exists(key: string): Promise<number>;
    del(...keys: string[]): Promise<number>;
    expire(key: string, seconds: number): Promise<number>;
    hkeys(key: string): Promise<string[]>;
    hexists(key: string, field: string): Promise<number>;
    hstrlen(key: string, field: string): Promise<number>;
    hget(key: string, field: string): Promise<string | null>;
    hgetBuffer(key: string, field: string): Promise<Buffer | null>;
    hset(key: string, field: string, value: string | Buffer): Promise<number>;
    hdel(key: string, ...fields: string[]): Promise<number>;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'reconnecting' | 'ready', listener: () => void): void;
}
/** A job, as whoever put it into the queue made it. */
export interface BullJob {
    readonly id?: string;
    readonly data: unknown;
    readonly progress: unknown;
    readonly failedReason?: string;
    readonly attemptsMade: number;
    /** Keeps others from taking it over for so long, in ms. */
    extendLock(token: string, ms: number): Promise<unknown>;
    updateProgress(progress: object): Promise<void>;
    moveToWait(token: string): Promise<unknown>;
    moveToCompleted(result: object, token: string, fetchNext: false): Promise<unknown>;
    moveToFailed(error: Error, token: string, fetchNext: false): Promise<unknown>;
}
export interface BullQueue {
    /** A job whose id is there already is not added again. */
    addBulk(jobs: readonly {
        name: string;
        data: object;
        opts: object;
    }[]): Promise<unknown>;
    getJobs(states: readonly string[], start: number, end: number): Promise<(BullJob | undefined)[]>;
    getJobCounts(...states: string[]): Promise<Readonly<Record<string, number>>>;
    remove(id: string): Promise<number>;
    obliterate(options: {
        force: boolean;
    }): Promise<void>;
    /** The key of a job. */
    toKey(id: string): string;
    close(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): unknown;
}
export interface BullWorker {
    getNextJob(token: string, options: {
        block: boolean;
    }): Promise<BullJob | undefined>;
    startStalledCheckTimer(): Promise<void>;
    close(force: boolean): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): unknown;
}
/** @param packages where they are. @throws UsageError when they are not installed. */
export declare function loadDrivers([redis, bull]?: readonly [string, string]): Promise<Drivers>;
//# sourceMappingURL=drivers.d.ts.map