import { UsageError } from '../usageError.js';
const CONNECT_MS = 5000;
/** BullMQ's own commands are answered at once: nobody waits inside of one. */
const SILENT_MS = 30_000;
const LONGEST_RETRY_MS = 2000;
/**
 * Connects, and from then on connects again whenever the connection is lost; what is asked meanwhile waits.
 *
 * @param tell gets a line when Redis has gone, and one when it is back.
 * @param patienceMs how long the first answer may take. @throws UsageError when there is none at the beginning.
 */
export async function openRedis({ Redis }, address, tell, patienceMs = CONNECT_MS) {
  const { host, port, username, password, db, isTls, shown } = address;
  let isOpen = false;
  let isGone = false;
  let problem;
  const redis = new Redis({
    host,
    port,
    username,
    password,
    db,
    tls: isTls ? {} : undefined,
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (n) => (isOpen ? Math.min(200 * n, LONGEST_RETRY_MS) : null),
  });
  redis.on('error', (error) => (problem ??= error));
  redis.on('reconnecting', () => {
    if (isGone) return;
    isGone = true;
    tell(`${shown} is gone: waiting until it is back`);
  });
  redis.on('ready', () => {
    if (isGone) tell(`${shown} is back`);
    isGone = false;
  });
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
  });
  try {
    // A database that is not there would be passed over.
    await Promise.race([redis.connect().then(() => redis.select(db)), late]);
  } catch (error) {
    redis.disconnect();
    throw notThere(shown, problem ?? error);
  } finally {
    clearTimeout(timer);
  }
  isOpen = true;
  return redis;
}
function notThere(shown, error) {
  const { code, message } = error;
  if (/^(?:NOAUTH|WRONGPASS|ERR (?:AUTH|invalid password|Client sent AUTH))/.test(message)) {
    return new UsageError(
      `${shown} wants another password (${message})`,
      'Write it into the address, redis://:PASSWORD@host:6379, or set PAGETORTURE_QUEUE_PASSWORD.',
    );
  }
  if (code === undefined && /RESP|protocol/i.test(message)) {
    return new UsageError(`what answers at ${shown} is no Redis`, 'Name the port of a redis-server.');
  }
  if (/^[A-Z]+ /.test(message) && code === undefined) {
    return new UsageError(
      `${shown} refuses to work (${message})`,
      'Look after that Redis, or name another by --queue.',
    );
  }
  return new UsageError(
    `there is no Redis at ${shown} (${code ?? message})`,
    'Start one with redis-server, or name another by --queue.',
  );
}
//# sourceMappingURL=openRedis.js.map
