import type * as Runtime from '../../../src/instrument/stepped/index.ts';
import type { Handler, SharedView } from '../../../src/instrument/stepped/index.ts';

export type SteppedRuntime = typeof Runtime;
// oxlint-disable-next-line typescript/no-explicit-any
export type Program = readonly [f: (...args: any[]) => unknown, ...args: unknown[]];

/** What a CPU was about to do when it handed over. */
export interface Stop {
  readonly cpu: number;
  readonly op: string;
  readonly kind: number;
  readonly site: number;
  readonly index: number;
  readonly a: unknown;
}

export interface Turn {
  readonly site: number;
  readonly turn: number;
  readonly locals: readonly unknown[];
  readonly effects: number;
}

/** A handler that lets each CPU hand over at every point, and remembers what it is told. */
class Turns implements Handler {
  readonly stops: Stop[] = [];
  /** Plain accesses, as `read 3` or `write 3`. */
  readonly told: string[] = [];
  readonly turns: Turn[] = [];
  /** Code that could not be suspended. */
  readonly unstepped: string[] = [];
  readonly results: unknown[] = [];
  /** What programs threw, by CPU. */
  readonly errors: unknown[] = [];
  readonly sleeping = new Map<number, { array: SharedView; index: number; timeout: number }>();
  readonly #woken = new Set<number>();
  readonly #rt: SteppedRuntime;
  readonly #fine: boolean;

  constructor(rt: SteppedRuntime, fine: boolean) {
    this.#rt = rt;
    this.#fine = fine;
  }

  onPoint(cpu: number): boolean {
    const { pending, opNames, OP_MASK } = this.#rt;
    const kind = pending.kind[cpu]!;
    const op = opNames[kind & OP_MASK]!;
    const { site, index, a } = pending;
    this.stops.push({ cpu, op, kind, site: site[cpu]!, index: index[cpu]!, a: a[cpu] });
    return true;
  }

  onPlain(cpu: number, site: number, kind: number, array: SharedView, index: number, value: unknown): boolean {
    const { pending, opNames } = this.#rt;
    this.told.push(`${opNames[kind]} ${index}`);
    if (!this.#fine) return false;
    pending.kind[cpu] = kind;
    pending.site[cpu] = site;
    pending.array[cpu] = array;
    pending.index[cpu] = index;
    pending.a[cpu] = value;
    return this.onPoint(cpu);
  }

  onTurn(_cpu: number, site: number, turn: number, locals: readonly unknown[]): void {
    const { control, EFFECTS, TURNS } = this.#rt;
    this.turns.push({ site, turn, locals, effects: control[EFFECTS]! });
    control[TURNS] = 1;
  }

  onSleep(cpu: number, timeout: number): void {
    const { array, index } = this.#rt.pending;
    this.sleeping.set(cpu, { array: array[cpu]!, index: index[cpu]!, timeout });
  }

  onWoken(cpu: number): 'ok' | 'timed-out' {
    return this.#woken.delete(cpu) ? 'ok' : 'timed-out';
  }

  onNotify(_cpu: number, array: SharedView, index: number, count: number): number {
    let woken = 0;
    for (const [cpu, sleep] of this.sleeping) {
      if (woken >= count || sleep.array !== array || sleep.index !== index) continue;
      this.sleeping.delete(cpu);
      this.#woken.add(cpu);
      woken++;
    }
    return woken;
  }

  onContinue(): void {
    this.ask();
  }

  isAsleep(cpu: number): boolean {
    return this.sleeping.has(cpu);
  }

  onUnstepped(_cpu: number, what: string): void {
    this.unstepped.push(what);
  }

  ask(): void {
    const { control, BUDGET, TURNS, PLAIN } = this.#rt;
    control[BUDGET] = 1;
    control[TURNS] = 1;
    control[PLAIN] = 1;
  }
}

/**
 * Runs functions as CPUs that hand over at every point, to the next one that can go on.
 *
 * @param fine plain accesses of shared memory are points too.
 * @throws when all CPUs sleep without a time-out.
 */
export function takeTurns(rt: SteppedRuntime, programs: readonly Program[], fine = false): Turns {
  const turns = new Turns(rt, fine);
  rt.setHandler(turns);
  try {
    const coroutines = programs.map((program) => start(rt, program));
    const running = new Set(coroutines.keys());
    for (let cpu = 0; running.size > 0; cpu = (cpu + 1) % programs.length) {
      if ([...running].every((other) => turns.sleeping.has(other))) {
        const [sleeper] = [...turns.sleeping].find(([, { timeout }]) => timeout !== Infinity) ?? [];
        if (sleeper === undefined) throw new Error('all CPUs sleep');
        turns.sleeping.delete(sleeper);
      }
      if (!running.has(cpu) || turns.sleeping.has(cpu)) continue;
      rt.running.cpu = cpu;
      turns.ask();
      try {
        const { done, value } = coroutines[cpu]!.next();
        if (!done) continue;
        turns.results[cpu] = value;
      } catch (error) {
        turns.errors[cpu] = error;
      }
      running.delete(cpu);
    }
  } finally {
    rt.setHandler(undefined);
  }
  return turns;
}

function start(rt: SteppedRuntime, [f, ...args]: Program): Iterator<void, unknown> {
  return rt.steppedOf(f)?.(...(args as never[])) ?? plainly(() => f(...args));
}

// oxlint-disable-next-line require-yield
function* plainly(f: () => unknown): Generator<void, unknown> {
  return f();
}
