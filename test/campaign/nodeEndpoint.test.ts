import { MessageChannel } from 'node:worker_threads';
import { expose, wrap } from 'comlink';
import { expect, onTestFinished, test } from 'vitest';
import { nodeEndpoint } from '../../src/campaign/nodeEndpoint.ts';

test('Comlink calls over a port; shared memory stays shared, errors keep their message', async () => {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const api = {
    add: (words: Int32Array, value: number) => Atomics.add(words, 0, value),
    fail: () => {
      throw new Error('told so');
    },
  };
  expose(api, nodeEndpoint(port2));
  const remote = wrap<typeof api>(nodeEndpoint(port1));
  const words = new Int32Array(new SharedArrayBuffer(4));
  expect(await remote.add(words, 5)).toBe(0);
  expect(words[0]).toBe(5);
  await expect(remote.fail()).rejects.toThrow('told so');
});

test('a listener that was taken away hears nothing', async () => {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const endpoint = nodeEndpoint(port1);
  const heard: unknown[] = [];
  const listener = { handleEvent: ({ data }: { data: unknown }) => void heard.push(data) };
  endpoint.addEventListener('message', listener as never);
  port2.postMessage('one');
  await expect.poll(() => heard).toEqual(['one']);
  endpoint.removeEventListener('message', listener as never);
  port2.postMessage('two');
  const echo = new Promise((resolve) => port2.once('message', resolve));
  endpoint.postMessage('three');
  expect(await echo).toBe('three');
  expect(heard).toEqual(['one']);
});
