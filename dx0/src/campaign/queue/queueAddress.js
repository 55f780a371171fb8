import { UsageError } from '../usageError.js';
const HINT = 'Write redis://host:6379, or rediss:// for TLS.';
const DEFAULT_PORT = 6379;
/**
 * Takes `redis://[user][:password@]host[:port][/database]` apart.
 *
 * @param password taken when the address has none. @throws UsageError, which never shows a password.
 */
export function parseQueueAddress(text, password) {
  const refuse = (why) => {
    throw new UsageError(`--queue ${masked(text)} ${why}`, HINT);
  };
  const url = URL.canParse(text) ? new URL(text) : refuse('is no address of a Redis');
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:') refuse('does not begin with redis:// or rediss://');
  const db = /^\/?(\d{0,4})$/.exec(url.pathname)?.[1] ?? refuse('names no database by its number');
  if (url.hostname === '') refuse('names no host');
  if (url.search !== '' || url.hash !== '') refuse('has something behind the database');
  const port = url.port === '' ? DEFAULT_PORT : Number(url.port);
  const decoded = (part) => {
    try {
      return part === '' ? undefined : decodeURIComponent(part);
    } catch {
      return refuse('has a name or password that is not percent-encoded');
    }
  };
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    username: decoded(url.username),
    password: decoded(url.password) ?? password,
    db: Number(db),
    isTls: url.protocol === 'rediss:',
    shown: `${url.protocol}//${url.hostname}:${port}${Number(db) > 0 ? `/${Number(db)}` : ''}`,
  };
}
const masked = (text) => text.replace(/\/\/.*@/s, '//***@');
//# sourceMappingURL=queueAddress.js.map
