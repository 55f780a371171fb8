import { resolve } from 'node:path';
import { Agent } from '../campaign/queue/agent.js';
import { loadDrivers } from '../campaign/queue/drivers.js';
import { openRedis } from '../campaign/queue/openRedis.js';
import { parseQueueAddress } from '../campaign/queue/queueAddress.js';
import { DiskError } from '../campaign/soak/diskError.js';
import { plain } from '../report/soakLines.js';
import { endSoon } from './endSoon.js';
import { environment } from './environment.js';
import { errorLine } from './errorLine.js';
import { ExitCode, signalCode } from './exitCode.js';
import { interruptible } from './interruptible.js';
import { parseDuration } from './parseDuration.js';
import { parseWhole } from './parseWhole.js';
import { parseThreads } from './parseThreads.js';
const MOST_CPUS = 30;
const SHORTEST_TAKEOVER_MS = 1000;
const LONGEST_LINE = 1000;
/** Runs `pagetorture agent`; returns the exit code. */
export async function agentCommand(raw) {
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
  const tell = (line) =>
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
//# sourceMappingURL=agentCommand.js.map
