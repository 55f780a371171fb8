import { createServer } from 'node:http';
import { createServer as createSilence, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadDrivers } from '../../../src/campaign/queue/drivers.ts';
import { openRedis } from '../../../src/campaign/queue/openRedis.ts';
import { parseQueueAddress } from '../../../src/campaign/queue/queueAddress.ts';
import { freePort } from '../../../bench/localPort.ts';
import { hasRedis, RedisServer } from './redisServer.ts';

const open = async (url: string, patienceMs?: number): Promise<void> => {
  const redis = await openRedis(await loadDrivers(), parseQueueAddress(url), () => undefined, patienceMs);
  redis.disconnect();
};

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['http://host:6379', 'does not begin with redis:// or rediss://'],
  ['host:6379', 'does not begin with redis:// or rediss://'],
  ['6379', 'is no address of a Redis'],
  ['redis://', 'names no host'],
  ['redis://host:99999', 'is no address of a Redis'],
  ['redis://host/jobs', 'names no database by its number'],
  ['redis://host?family=6', 'has something behind the database'],
  ['redis://:%zz@host', 'has a name or password that is not percent-encoded'],
])('%s is refused as an address', (text, message) => {
  expect(() => parseQueueAddress(text)).toThrow(message);
});

test('an address is taken apart, and no message shows its password', () => {
  expect(parseQueueAddress('rediss://me:s%40crt@[::1]:7000/3')).toEqual({
    host: '::1',
    port: 7000,
    username: 'me',
    password: 's@crt',
    db: 3,
    isTls: true,
    shown: 'rediss://[::1]:7000/3',
  });
  expect(parseQueueAddress('redis://host', 'other')).toMatchObject({ port: 6379, password: 'other', db: 0 });
  expect(() => parseQueueAddress('http://me:s@crt/5@host')).toThrow('--queue http://***@host does not');
});

test('a port where nobody listens, and a server that is no Redis, are told', async () => {
  await expect(open(`redis://127.0.0.1:${await freePort()}`)).rejects.toThrow(
    /^there is no Redis at redis:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/,
  );
  const web = await listening(createServer((_, response) => response.end('hello')));
  await expect(open(web)).rejects.toThrow(`what answers at ${web} is no Redis`);
});

test('what never answers is not waited for', async () => {
  const silence = await listening(createSilence((socket) => socket.on('error', () => undefined)));
  await expect(open(silence, 300)).rejects.toThrow(`there is no Redis at ${silence} (no answer)`);
});

test('packages that are not installed are named', async () => {
  await expect(loadDrivers(['ioredis', 'no-such-package'])).rejects.toMatchObject({
    message: '--queue needs the package no-such-package, which is not installed',
    hint: 'Run npm install bullmq ioredis.',
  });
});

describe.skipIf(!hasRedis)('with a Redis', () => {
  test('a password that is wrong or missing is told, without it', async () => {
    const { port, url } = await RedisServer.start('--requirepass', 'right');
    await expect(open(`redis://:wrong@127.0.0.1:${port}`)).rejects.toThrow(`${url} wants another password (WRONGPASS`);
    await expect(open(url)).rejects.toThrow(`${url} wants another password (NOAUTH`);
    await open(`redis://:right@127.0.0.1:${port}`);
    await expect(open(`redis://:right@127.0.0.1:${port}/99`)).rejects.toThrow(
      `${url}/99 refuses to work (ERR DB index is out of range)`,
    );
  });
});
