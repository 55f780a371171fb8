import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { fullTicket, readRecorder, recorderBytes, type FlightRecord } from '../../src/instrument/flightRecorder.ts';
import { RECORD_WORDS, ringBase } from '../../src/instrument/runtime/flightLayout.ts';
import type { LoadedSubject, NoisyRuntime } from '../../src/instrument/loadSubject.ts';
import { load, nativeImport, sharedWords, write } from './fixture.ts';

const ENTRIES = 64;

/** Records what `body` does in this thread to the memory of `m`; `all` is a view of the whole buffer. */
async function fly(body: string, entries = ENTRIES) {
  const loaded = await load(write({ 'src/main.ts': `export const run = (m: any, all: any) => { ${body} };` }), 'noisy');
  const runtime = (await nativeImport(loaded.runtimeUrl)) as unknown as NoisyRuntime;
  const { run } = await nativeImport(loaded.entryUrl);
  const all = sharedWords(16);
  all.set([9], 4);
  const m = new Int32Array(all.buffer, 16, 8);
  const buffer = new SharedArrayBuffer(recorderBytes(2, entries));
  runtime.attachRecorder(buffer, 1, 2, entries, all);
  run(m, all);
  runtime.detachRecorder();
  return { loaded, records: readRecorder(buffer, 2, entries) };
}

const short = ({ operation, address, before, after }: FlightRecord) => [operation, address, before, after];

describe('flight recorder', () => {
  it('records operation, address in the buffer, values and site', async () => {
    const { loaded, records } = await fly(
      'm[0]; m[0] = 7; Atomics.add(m, 0, 3); Atomics.sub(m, 0, 1); Atomics.and(m, 0, 13); Atomics.or(all, 4, 6); Atomics.xor(m, 0, 2);' +
        'Atomics.exchange(m, 1, -5); Atomics.compareExchange(m, 1, -5, 8); Atomics.compareExchange(m, 1, 1, 2); Atomics.store(m, 2, 6.7); Atomics.load(m, 2); m[2]++; m[2] += 4',
    );
    expect(records.map(short)).toEqual([
      ['read', 4, 9, 9],
      ['write', 4, 9, 7],
      ['add', 4, 7, 10],
      ['sub', 4, 10, 9],
      ['and', 4, 9, 9],
      ['or', 4, 9, 15],
      ['xor', 4, 15, 13],
      ['exchange', 5, 0, -5],
      ['compareExchange', 5, -5, 8],
      ['compareExchange', 5, 8, 8],
      ['store', 6, 0, 6],
      ['load', 6, 6, 6],
      ['read', 6, 6, 6],
      ['write', 6, 6, 7],
      ['read', 6, 7, 7],
      ['write', 6, 7, 11],
    ]);
    expect(records.map(({ ticket }) => ticket)).toEqual(records.map((_, i) => i));
    expect(records.every(({ cpu }) => cpu === 1)).toBe(true);
    expect(records.slice(0, 3).map(({ site }) => loaded.sites[site]?.what)).toEqual([
      'm[0]',
      'm[0] = 7',
      'Atomics.add(m, 0, 3)',
    ]);
  });

  it('records waits at their beginning and end', async () => {
    const { records } = await fly('Atomics.wait(m, 0, 1); Atomics.wait(m, 0, 9, 1); Atomics.notify(m, 0)');
    expect(records.map(short)).toEqual([
      ['wait', 4, 1, 9],
      ['notEqual', 4, 1, 9],
      ['wait', 4, 9, 9],
      ['timedOut', 4, 9, 9],
      ['notify', 4, 0, 0],
    ]);
  });

  it('keeps other element types and leaves other memory out', async () => {
    const { records } = await fly(
      'const b = new Uint8Array(m.buffer, 20, 4); Atomics.add(b, 0, 257); b[1] = 300; const q = new BigInt64Array(m.buffer, 24, 1); Atomics.add(q, 0, 2n ** 33n + 1n);' +
        'const x = new Int32Array(new SharedArrayBuffer(8)); x[0] = 1; Atomics.add(x, 0, 1); const l = [1]; l[0]++; m["len" + "gth"]',
    );
    expect(records.map(short)).toEqual([
      ['add', 5, 0, 1],
      ['write', 5, 0, 44],
      ['add', 6, 0, 1],
    ]);
  });

  it('keeps the newest records of a full ring', async () => {
    const { records } = await fly('for (let i = 0; i < 25; i++) Atomics.store(m, 0, i)', 8);
    expect(records.map(({ after }) => after)).toEqual([17, 18, 19, 20, 21, 22, 23, 24]);
    expect(records[0]?.ticket).toBe(17);
  });

  it('continues a ring when a thread attaches again', async () => {
    const loaded = await load(
      write({ 'src/main.ts': 'export const run = (m: any) => Atomics.add(m, 0, 1);' }),
      'noisy',
    );
    const runtime = (await nativeImport(loaded.runtimeUrl)) as unknown as NoisyRuntime;
    const { run } = await nativeImport(loaded.entryUrl);
    const m = sharedWords();
    const buffer = new SharedArrayBuffer(recorderBytes(1, 4));
    for (let i = 0; i < 3; i++) {
      runtime.attachRecorder(buffer, 0, 1, 4, m);
      run(m);
      run(m);
      runtime.detachRecorder();
    }
    expect(readRecorder(buffer, 1, 4).map(({ before }) => before)).toEqual([2, 3, 4, 5]);
    // Stopped in the middle of the seventh record, whose ticket is there already.
    new Int32Array(buffer).set([6], ringBase(0, 4) + (6 & 3) * RECORD_WORDS);
    expect(readRecorder(buffer, 1, 4).map(({ before }) => before)).toEqual([3, 4, 5]);
    expect(() => runtime.attachRecorder(buffer, 1, 1, 4, m)).toThrow(RangeError);
    expect(() => runtime.attachRecorder(buffer, 0, 1, 400, m)).toThrow(RangeError);
  });

  it('tells tickets beyond 32 bits', () => {
    expect(fullTicket(5, 0)).toBe(5);
    expect(fullTicket(0x7fff_ffff, 1)).toBe(2 ** 31 - 1);
    expect(fullTicket(-(2 ** 31), 0)).toBe(2 ** 31);
    expect(fullTicket(-1, 1)).toBe(2 ** 32 - 1);
    expect(fullTicket(-1, 2)).toBe(2 ** 32 - 1);
    expect(fullTicket(0, 1)).toBe(2 ** 32);
    expect(fullTicket(7, 2)).toBe(2 ** 32 + 7);
  });
});

const THREAD = `
const { workerData, parentPort } = require('node:worker_threads');
(async () => {
  const { entryUrl, runtimeUrl, recorder, cpu, cpus, entries, words } = workerData;
  const runtime = await import(runtimeUrl);
  const { run } = await import(entryUrl);
  runtime.configureNoise({ seed: cpu, ...runtime.noiseLevels.high });
  runtime.attachRecorder(recorder, cpu, cpus, entries, words);
  run(words, cpus);
  parentPort.postMessage('done');
})();
`;

describe('flight recorder on threads', () => {
  /** Every CPU takes a spinlock, adds to a plain counter, gives the lock back. */
  const source = `
    const LOCK = 0, COUNT = 1, READY = 2, TURNS = 200;
    export function run(m: Int32Array, cpus: number) {
      Atomics.add(m, READY, 1);
      while (Atomics.load(m, READY) < cpus);
      for (let i = 0; i < TURNS; i++) {
        while (Atomics.compareExchange(m, LOCK, 0, 1) !== 0);
        m[COUNT]++;
        Atomics.store(m, LOCK, 0);
      }
    }`;

  const start = (loaded: LoadedSubject, cpus: number, entries: number, words: Int32Array) => {
    const recorder = new SharedArrayBuffer(recorderBytes(cpus, entries));
    const threads = Array.from({ length: cpus }, (_, cpu) => {
      const { entryUrl, runtimeUrl } = loaded;
      return new Worker(THREAD, {
        eval: true,
        workerData: { entryUrl, runtimeUrl, recorder, cpu, cpus, entries, words },
      });
    });
    const done = Promise.all(
      threads.map((thread) => new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))),
    );
    return { recorder, threads, done };
  };

  it('gives one order of all CPUs that agrees with what a lock separates', async () => {
    const loaded = await load(write({ 'src/main.ts': source }), 'noisy');
    const words = sharedWords(4);
    const entries = 1 << 20;
    const { recorder, threads, done } = start(loaded, 3, entries, words);
    await done;
    await Promise.all(threads.map((thread) => thread.terminate()));
    const records = readRecorder(recorder, 3, entries);
    expect(records.map(({ ticket }) => ticket)).toEqual(records.map((_, i) => i));
    const counted = records.filter(({ address }) => address === 1);
    expect(counted).toHaveLength(3 * 200 * 2);
    counted.forEach(({ operation, before, after, cpu }, i) => {
      const turn = i >> 1;
      expect([operation, before, after]).toEqual(i % 2 === 0 ? ['read', turn, turn] : ['write', turn, turn + 1]);
      expect(cpu).toBe(counted[turn * 2]!.cpu);
    });
    for (const cpu of [0, 1, 2]) expect(counted.filter((entry) => entry.cpu === cpu)).toHaveLength(400);
  });

  it('can be read while CPUs run', async () => {
    const endless = 'export function run(m: Int32Array) { for (let i = 1; ; i++) Atomics.store(m, m.length - 1, i); }';
    const loaded = await load(write({ 'src/main.ts': endless }), 'noisy');
    const entries = 128;
    const { recorder, threads } = start(loaded, 1, entries, sharedWords(4));
    try {
      let seen = 0;
      let last = -1;
      for (const end = Date.now() + 20_000; seen < 200 && Date.now() < end;) {
        const records = readRecorder(recorder, 1, entries);
        for (const { operation, address, before, after } of records) {
          expect([operation, address, after - before]).toEqual(['store', 3, 1]);
        }
        expect(records.map(({ ticket }) => ticket)).toEqual(records.map((_, i) => (records[0]?.ticket ?? 0) + i));
        const newest = records.at(-1)?.ticket ?? -1;
        if (newest > last) seen++;
        last = newest;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      expect(seen).toBe(200);
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
  });
});
