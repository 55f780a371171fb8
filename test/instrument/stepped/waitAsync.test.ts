import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { hangFinding } from '../../../src/explore/detectors/hangFinding.ts';
import { LockTracker } from '../../../src/explore/detectors/lockTracker.ts';
import { RaceDetector } from '../../../src/explore/detectors/raceDetector.ts';
import { trackedWaiters } from '../../../src/explore/detectors/waitGraph.ts';
import { strategyNamed } from '../../../src/explore/strategies/strategyNamed.ts';
import type { Dpor } from '../../../src/explore/strategies/dpor.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import { TraceRecorder } from '../../../src/explore/trace/traceRecorder.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { stepsOf } from '../../../src/campaign/stepped/stepsOf.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import { BUILDS } from './threeWays.ts';
import type { SteppedRuntime } from './takeTurns.ts';

/** Runs `work(m, cpu)`, whose body this is, under many schedules; what it hands to `say` is kept for each. */
async function explore(body: string, { cpus = 2, before = '', executions = 60, strategy = 'random' } = {}) {
  const text = `const m: any = undefined; const say = (..._: any[]) => {};\n${before}\nexport async function work(m: any, cpu: number, say: (...what: any[]) => void): Promise<any> {\n${body}\n}\n`;
  const loaded = await load(write({ 'src/main.ts': text }), 'stepped');
  const runtime = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
  const { work } = await nativeImport(loaded.entryUrl);
  const memory = sharedWords();
  let said: unknown[] = [];
  const program = {
    cpus,
    reset: () => {
      memory.fill(0);
      said = [];
    },
    start: (cpu: number) => stepsOf(runtime, work, undefined)(memory, cpu, (...what: unknown[]) => said.push(...what)),
  };
  const trace = new TraceRecorder();
  const tracker = new LockTracker({ locks: undefined });
  const races = new RaceDetector();
  const engine = new Engine(runtime, program, { stepLimit: 500, observers: [trace, tracker, races] });
  const unseen = new Engine(runtime, program, { stepLimit: 500 });
  const random = new Sfc32(7);
  const chosen = strategyNamed(strategy);
  const runs: { kind: string; error: unknown; said: unknown[]; finding: string | undefined; memory: number[] }[] = [];
  let raced = 0;
  for (let i = 0; i < executions; i++) {
    const outcome = engine.run(chosen, random);
    if (outcome === undefined) break;
    const { kind, error } = outcome;
    const naming = { nameAddress: (address: number) => `m[${address}]`, nameSite: () => undefined };
    const hang =
      kind === 'deadlock'
        ? hangFinding(engine, trackedWaiters(engine, tracker, naming as never), trace, naming as never)
        : undefined;
    raced += races.races.length;
    const run = { kind, error, said, finding: hang && `${hang.oracle}: ${hang.title}`, memory: [...memory] };
    runs.push(run);
    // With nobody looking on the same schedule does the same.
    const again = unseen.run(new Replay(engine.schedule.copy()), random)!;
    expect({ kind: again.kind, said, memory: [...memory] }).toEqual({ kind, said: run.said, memory: run.memory });
  }
  const unstepped = [...loaded.unhooked.map(({ line }) => `main.ts:${line}`), ...engine.unstepped];
  return { runs, unstepped, raced, chosen, kinds: [...new Set(runs.map(({ kind }) => kind))].toSorted() };
}

const results = (runs: readonly { said: unknown[] }[]): string[] => [
  ...new Set(runs.map(({ said }) => said.join(' '))),
];

const WAIT =
  'const wait = async (m: any, i: number, v: number, t?: number) => { const r = (Atomics as any).waitAsync(m, i, v, t); return r.async ? await r.value : r.value };';

describe('a virtual waitAsync', () => {
  it('is woken by a notify, or finds another value', async () => {
    const { runs, unstepped, kinds } = await explore(
      'if (cpu === 0) say(await wait(m, 0, 0)); else { Atomics.store(m, 0, 1); say("n" + Atomics.notify(m, 0)) }',
      { before: WAIT },
    );
    expect(kinds).toEqual(['complete']);
    expect(unstepped).toEqual([]);
    expect(results(runs).toSorted()).toEqual(['n0 not-equal', 'n1 ok', 'not-equal n0']);
  });

  it('times out in virtual time, earlier ones first', async () => {
    const { runs, kinds } = await explore('say(cpu + (await wait(m, 0, 0, cpu === 0 ? 86_400_000 : 1000)))', {
      before: WAIT,
    });
    expect(kinds).toEqual(['complete']);
    expect(results(runs)).toEqual(['1timed-out 0timed-out']);
  });

  it('does not wait at all without time', async () => {
    const { runs } = await explore(
      'for (const t of [0, -5, NaN]) { const r = (Atomics as any).waitAsync(m, 0, 0, t); say(r.async, typeof r.value) }',
      { cpus: 1, executions: 1 },
    );
    expect(results(runs)).toEqual(['false string false string true object']);
  });

  it('has run out when it is awaited after a longer sleep', async () => {
    const { runs } = await explore(
      'const { value } = (Atomics as any).waitAsync(m, 0, 0, 10); const late = (Atomics as any).waitAsync(m, 0, 0, 1000); say(Atomics.wait(m, 1, 0, 20), Atomics.notify(m, 0), await value, await late.value)',
      { cpus: 1, executions: 1 },
    );
    expect(results(runs)).toEqual(['timed-out 1 timed-out ok']);
  });

  it('queues with Atomics.wait, first come first served, though its promise is awaited later', async () => {
    const { runs, kinds } = await explore(
      `if (cpu < 3) {
        const first = Atomics.add(m, 1, 1);
        while (Atomics.load(m, 2) !== cpu);
        if (cpu === 1) { Atomics.add(m, 2, 1); say(cpu + Atomics.wait(m, 0, 0)); Atomics.add(m, 3, 1); return }
        const { value } = (Atomics as any).waitAsync(m, 0, 0);
        Atomics.add(m, 2, 1);
        if (cpu === 0) Atomics.load(m, 5);
        say(cpu + (await value));
        Atomics.add(m, 3, 1);
      } else {
        while (Atomics.load(m, 2) !== 3);
        for (let i = 0; i < 3; i++) { while (Atomics.notify(m, 0, 1) === 0) Atomics.load(m, 6); while (Atomics.load(m, 3) <= i); }
      }`,
      { cpus: 4 },
    );
    expect(kinds).toEqual(['complete']);
    const orders = results(runs);
    expect(orders).toContain('0ok 1ok 2ok');
    // CPU 1 may go to sleep after CPU 2 has queued.
    expect(orders.every((order) => order.startsWith('0ok'))).toBe(true);
    expect(orders.every((order) => order === '0ok 1ok 2ok' || order === '0ok 2ok 1ok')).toBe(true);
  });

  it('sleeps for ever after a lost wake-up, which is told', async () => {
    const { runs, kinds } = await explore(
      'if (cpu === 0) { if (Atomics.load(m, 0) === 0) { const r = (Atomics as any).waitAsync(m, 1, 0); await r.value } } else { Atomics.store(m, 0, 1); Atomics.notify(m, 1) }',
    );
    expect(kinds).toEqual(['complete', 'deadlock']);
    const found = runs.flatMap(({ finding }) => finding ?? []);
    expect([...new Set(found)]).toEqual([
      'lost-wakeup: lost wake-up: CPU0 sleeps on m[1] for ever, CPU1 notified before it slept',
    ]);
  });

  it('orders the CPU behind the notify, even if its promise is settled before it is awaited', async () => {
    const told =
      'if (cpu === 0) { const r = (Atomics as any).waitAsync(m, 0, 0); Atomics.load(m, 5); Atomics.load(m, 5); if (r.async) { await r.value; say(m[1]) } } else { m[1] = 7; while (Atomics.notify(m, 0) === 0) Atomics.load(m, 6) }';
    expect((await explore(told)).raced).toBe(0);
    expect((await explore(told.replace('await r.value; ', ''))).raced).toBeGreaterThan(0);
  });

  it('is not verified, since not all races over it are known', async () => {
    const { chosen, kinds } = await explore('say(await wait(m, 0, cpu, 5))', { before: WAIT, strategy: 'dpor' });
    expect(kinds).toEqual(['complete']);
    expect((chosen as Dpor).search).toMatchObject({
      isOver: true,
      flaw: expect.stringContaining("can't be reordered"),
    });
  });
});

const FORMS = `
class Box { n = 1; constructor(public m: any) {} async up(by: number) { return this.n += await add(this.m, by) } static async make(m: any) { await null; Atomics.add(m, 1, 1); return new Box(m) } async ['k' + 1]() { return Atomics.add(this.m, 2, 1) } }
async function add(m: any, by: number): Promise<number> { await undefined; return Atomics.add(m, 0, by) }
const arrow = async (m: any) => add(m, 3)
const named = async function self(m: any) { return typeof self + (await Atomics.add(m, 3, 1)) }
const fails = async (m: any) => { Atomics.add(m, 4, 1); throw new RangeError('no') }
const o = { async f(m: any) { return [this === o, await add(m, 1)] }, async 'g h'(m: any) { return Atomics.load(m, 0) } }
export default async function (m: any) { return Atomics.add(m, 5, 1) }
`;
const USE = `
  const box = await Box.make(m); say(await box.up(2), await box.up(3), await (box as any).k1(), await box?.up(1))
  say(await arrow(m), await named(m), ...(await o.f(m)), await o['g h'](m), await (async () => Atomics.add(m, 6, 1))())
  try { await fails(m) } catch (e: any) { say(e.name) } finally { await add(m, 1) }
  const picked = [arrow, add][1]!; say(await picked(m, 2), await Promise.resolve(5), await (cpu ? arrow(m) : add(m, 9)))
  say(await { then: (f: any) => f(8) }, box instanceof Box, add.name, add.length)
  for (let i = 0; i < 2; i++) { if (Atomics.load(m, 7) === i) continue; say(i, await add(m, i)) }
  const inner = async () => { try { return await fails(m) } catch { return 'caught' } }; say(await inner())
  return add(m, 1)`;

describe('async functions of the subject', () => {
  it('do what the bare build does, and all of it in steps', async () => {
    const { runs, unstepped, kinds } = await explore(`say(await (async () => { ${USE} })())`, {
      before: FORMS,
      cpus: 1,
      executions: 2,
    });
    // A callback of a thenable is called from outside.
    expect(unstepped.filter((what) => !what.startsWith('main.ts'))).toEqual(['src/main.ts:17 then']);
    expect(runs[0]!.error).toBe(undefined);
    expect(kinds).toEqual(['complete']);
    const text = `${FORMS}\nexport async function work(m: any, cpu: number, say: any): Promise<any> { say(await (async () => { ${USE} })()) }`;
    const root = write({ 'src/main.ts': text });
    for (const build of ['bare', ...BUILDS] as const) {
      // The stepped ones outside an execution: in real time, as the language does.
      const { work } = await nativeImport((await load(root, build)).entryUrl);
      const said: unknown[] = [];
      const m = sharedWords();
      const promise = work(m, 0, (...what: unknown[]) => said.push(...what));
      expect(Object.prototype.toString.call(promise)).toBe('[object Promise]');
      await promise;
      expect([...m]).toEqual(runs[0]!.memory);
      expect(said).toEqual(runs[0]!.said);
    }
  });

  it('interleave', async () => {
    const { runs } = await explore('const n = await get(m); await set(m, n + 1)', {
      before:
        'const get = async (m: any) => Atomics.load(m, 0); async function set(m: any, n: number) { Atomics.store(m, 0, n) }',
    });
    expect([...new Set(runs.map(({ memory }) => memory[0]))].toSorted()).toEqual([1, 2]);
  });

  it('run to their end in one step when nobody awaits the call, and that is told', async () => {
    const { runs, unstepped } = await explore(
      'const p = twice(m);\nsay(Object.prototype.toString.call(p));\nsay(await p)',
      { before: 'async function twice(m: any) { Atomics.add(m, 0, 1); return Atomics.add(m, 0, 1) }' },
    );
    expect(unstepped).toContain('main.ts:4');
    expect(unstepped.join()).toMatch('main.ts:2 twice');
    expect(results(runs).every((text) => /1|3/.test(text) && !/0|2/.test(text))).toBe(true);
  });

  it('that nobody awaits throw when they would sleep, and so does what real time settles', async () => {
    const asleep = await explore('const p = wait(m, 0, 0); await p', { before: WAIT, cpus: 1, executions: 1 });
    expect(String(asleep.runs[0]!.error)).toMatch("can't be suspended and would wait");
    const real = await explore('await new Promise(() => {})', { before: WAIT, cpus: 1, executions: 1 });
    expect(String(real.runs[0]!.error)).toMatch('main.ts:4 await awaits a promise that no virtual CPU settles');
    const then = await explore('const r = (Atomics as any).waitAsync(m, 0, 0); r.value.then(() => 1)', {
      cpus: 1,
      executions: 1,
    });
    expect(then.unstepped).toEqual(['then of a promise of Atomics.waitAsync']);
  });
});

it.each(BUILDS)('%s: what is not stepped of it is listed', async (build) => {
  const root = write({
    'src/main.ts': `export async function later(m: any) {
  const { value } = (Atomics as any).waitAsync(m, 1, 0);
  await value;
}
export async function all(m: any, list: any) {
  for await (const x of list) Atomics.add(m, 0, x);
}
export async function* some(m: any) {
  yield Atomics.load(m, 0);
}
export class A {
  async #own(m: any) {
    return Atomics.load(m, 0);
  }
  get it() {
    return Atomics.waitAsync(this as any, 0, 0);
  }
  all(m: any) {
    return this.#own(m);
  }
}
export const forget = (m: any) => void later(m);
`,
  });
  const { unhooked } = await load(root, build);
  expect(unhooked.map(({ line }) => line)).toEqual([6, 9, 13, 16, 22]);
});
