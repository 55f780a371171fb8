import { expect, test } from 'vitest';
import { Interrupt } from '../../src/campaign/interrupt.ts';

const never = new Promise<never>(() => undefined);
const HOUR = 3_600_000;

test('the first signal counts', () => {
  const interrupt = new Interrupt();
  expect(interrupt.by).toBeUndefined();
  interrupt.request('SIGTERM');
  interrupt.request('SIGINT');
  expect(interrupt.by).toBe('SIGTERM');
});

test('a request ends sleep, now and later', async () => {
  const interrupt = new Interrupt();
  const asleep = interrupt.sleep(HOUR, never);
  interrupt.request('SIGINT');
  expect(await asleep).toBeUndefined();
  expect(await interrupt.sleep(HOUR, never)).toBeUndefined();
});

test('what else settles ends sleep, however it does', async () => {
  const interrupt = new Interrupt();
  expect(await interrupt.sleep(HOUR, Promise.resolve())).toBeUndefined();
  expect(await interrupt.sleep(HOUR, Promise.reject(new Error('no')))).toBeUndefined();
  expect(await interrupt.sleep(1, never)).toBeUndefined();
});
