import { resolve } from 'node:path';
import { Agent } from '../campaign/queue/agent.ts';
import { loadDrivers } from '../campaign/queue/drivers.ts';
import { openRedis } from '../campaign/queue/openRedis.ts';
import { parseQueueAddress } from '../campaign/queue/queueAddress.ts';
import { DiskError } from '../campaign/soak/diskError.ts';
import { plain } from '../report/soakLines.ts';
import { endSoon } from './endSoon.ts';
import { environment } from './environment.ts';
import { errorLine } from './errorLine.ts';
import { ExitCode, signalCode } from './exitCode.ts';
import { interruptible } from './interruptible.ts';
import { parseDuration } from './parseDuration.ts';
import { parseWhole } from './parseWhole.ts';
import { parseThreads } from './parseThreads.ts';

/** The options of `agent` as commander hands them over. */
export interface RawAgentOptions {
  readonly queue: string;
  readonly dir: string;
  readonly threads?: string;
  readonly cpus?: string;
  readonly once?: true;
  readonly for?: string;
  readonly takeover: string;
}

const MOST_CPUS = 30;
const SHORTEST_TAKEOVER_MS = 1000;
const LONGEST_LINE = 1000;

/** Runs `pagetorture agent`; returns the exit code. */
export async function agentCommand(raw: RawAgentOptions): Promise<number> {
  const address = parseQueueAddress(raw.queue, process.env['PAGETORTURE_QUEUE_PASSWORD']);
  const request = {
    path: resolve(raw.dir),
    threads: parseThreads(raw.threads),
    mostCpus: raw.cpus === undefined ? MOST_CPUS : parseWhole('--cpus', raw.cpus, 1, MOST_CPUS),
    once: raw.once === true,
    forMs: raw.for === undefined ? undefined : parseDuration('--for', raw.for),
    takeoverMs: parseDuration('--takeover', raw.takeover, SHORTEST_TAKEOVER_MS),
    environment: environment(),
  };
  const tell = (line: string): void =>
    void process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${plain(line).slice(0, LONGEST_LINE)}\n`);
  const drivers = await loadDrivers();
  const redis = await openRedis(drivers, address, tell);
  const interrupt = interruptible(() => undefined);
  endSoon();
  try {
    await new Agent(request, { redis, drivers, tell, interrupt }).run();
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    process.stderr.write(`${errorLine(error)}\n`);
    return ExitCode.InternalError;
  } finally {
    redis.disconnect();
  }
  return interrupt.by === undefined ? ExitCode.Clean : signalCode(interrupt.by);
}
