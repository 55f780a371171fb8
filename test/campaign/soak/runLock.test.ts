import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, RunLock } from '../../../src/campaign/soak/runLock.ts';
import { temporaryFolder } from '../stressToys.ts';

test('a lock is held once, and gone when it is released', () => {
  const path = join(temporaryFolder(), 'lock');
  const lock = RunLock.take(path);
  expect(holderOf(path)).toBe(process.pid);
  expect(() => RunLock.take(path)).toThrow(`another soak works in this directory (process ${process.pid})`);
  lock.release();
  expect(existsSync(path)).toBe(false);
  RunLock.take(path).release();
});

test.each([
  ['whose process is gone', (text: string) => JSON.stringify({ ...JSON.parse(text), pid: 2 ** 22 + 1 })],
  ['whose number another process has now', (text: string) => JSON.stringify({ ...JSON.parse(text), began: '1' })],
  ['that makes no sense', () => '{'],
])('a lock %s is taken over', (_name, change) => {
  const folder = temporaryFolder();
  const path = join(folder, 'lock');
  const lock = RunLock.take(path);
  const text = readFileSync(path, 'utf8');
  lock.release();
  writeFileSync(path, change(text));
  expect(holderOf(path)).toBeUndefined();
  const again = RunLock.take(path);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['lock']);
  again.release();
});

test('a lock of another machine is left alone', () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere', began: '1' }));
  expect(() => RunLock.take(path)).toThrow('on elsewhere');
});
