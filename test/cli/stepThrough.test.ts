import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { stepThrough, type Terminal } from '../../src/cli/stepThrough.ts';
import { plainPaint } from '../../src/report/paint.ts';
import { refcountFailure } from '../report/steppedSample.ts';

interface FakeTerminal extends Terminal {
  readonly input: PassThrough & { readonly isTTY: boolean; setRawMode(mode: boolean): void };
  readonly host: EventEmitter;
  readonly modes: boolean[];
  /** What was written so far. */
  text(): string;
}

function terminal(isTTY = true): FakeTerminal {
  const modes: boolean[] = [];
  const chunks: string[] = [];
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: (mode: boolean) => void modes.push(mode) });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 100, rows: 30 });
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const host = new EventEmitter();
  return { input, output, process: host as unknown as NodeJS.Process, host, modes, text: () => chunks.join('') };
}

async function until(fake: FakeTerminal, text: string): Promise<void> {
  while (!fake.text().includes(text)) await new Promise((resolve) => void setImmediate(resolve));
}

test('keys walk, q ends, and the terminal is as it was', async () => {
  const fake = terminal();
  const walk = stepThrough(refcountFailure, fake, plainPaint);
  const walked = [
    ['n', 2],
    ['\u001B[C', 3],
    ['8g', 8],
    ['/pte\r', 6],
    ['p', 5],
  ] as const;
  for (const [keys, step] of walked) {
    fake.input.write(keys);
    await until(fake, `step ${step} of 14`);
  }
  fake.input.write('q');
  expect(await walk).toBeUndefined();
  const text = fake.text();
  expect(fake.modes).toEqual([true, false]);
  expect(text.indexOf('\u001B[?1049h')).toBe(0);
  expect(text.endsWith('\u001B[?25h\u001B[?1049l')).toBe(true);
  expect(fake.host.eventNames()).toEqual([]);
});

test.each(['SIGTERM', 'SIGHUP'] as const)('%s ends it, and the terminal is as it was', async (signal) => {
  const fake = terminal();
  const walk = stepThrough(refcountFailure, fake, plainPaint);
  fake.host.emit(signal, signal);
  expect(await walk).toBe(signal);
  expect(fake.modes).toEqual([true, false]);
  expect(fake.text().endsWith('\u001B[?1049l')).toBe(true);
});

test('Ctrl-C, which comes as a key, is an interrupt', async () => {
  const fake = terminal();
  const walk = stepThrough(refcountFailure, fake, plainPaint);
  fake.input.write('\u0003');
  expect(await walk).toBe('SIGINT');
  expect(fake.modes).toEqual([true, false]);
});

test('without a terminal all steps are printed, and no key is waited for', async () => {
  const fake = terminal(false);
  expect(await stepThrough(refcountFailure, fake, plainPaint)).toBeUndefined();
  await until(fake, '<==');
  const lines = fake.text().split('\n');
  for (const { step, text } of refcountFailure.events) {
    expect(lines.filter((line) => line.trimStart().startsWith(`${step} `) && line.includes(text))).toHaveLength(1);
  }
  expect(fake.text()).not.toContain('\u001B');
  expect(fake.modes).toEqual([]);
});
