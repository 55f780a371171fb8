import { portfolio } from '../../explore/portfolio.ts';
import { ExplorerHung, type ExplorerPool } from '../stepped/explorerPool.ts';
import type {
  ChunkResult,
  ChunkTask,
  ExplorerSetup,
  FoundCase,
  Lead,
  NewLead,
  WitnessedOrder,
} from '../stepped/explorerProtocol.ts';
import { EXECUTIONS, progressMemory, STOP } from '../stepped/progressWords.ts';
import type { SoakUnit } from './soakPlan.ts';

/** Chunks of a unit whose programs are drawn: each strategy of the portfolio has a turn in two units. */
const CHUNKS = 8;
/** Executions of a unit whose programs are always the same. */
const FIXED_EXECUTIONS = 500;
/** A thread that ends by itself while it works on a chunk: so often the chunk is tried. */
const TRIES = 3;
/** So often it is tried when it ends no execution. */
const HANGS = 2;
/** Executions of a chunk that begins with a lead: the lead itself, and mutants. */
const LEAD_EXECUTIONS = 24;
const LOOK_MS = 50;
/** Scenarios that stay loaded in each thread: every one has its turn again soon. */
export const KEEPS = 40;

/** A scenario's turn on virtual CPUs. */
export interface SteppedTurn {
  readonly unit: SoakUnit;
  readonly setup: ExplorerSetup;
  readonly pool: ExplorerPool;
  /** The scenario's programs are always the same. */
  readonly isFixed: boolean;
  /** Schedules of earlier units that led to something new: each has a chunk of its own. */
  readonly leads?: readonly Lead[];
  /** A hang of the scenario is known: another one needs no second look. */
  readonly hangs?: boolean;
  /** The time is over, or somebody wants the soak to end. */
  readonly isOver: () => boolean;
  /** Executions so far. */
  readonly onSample: (executions: number) => void;
}

/** A chunk that loops where there is no scheduling point. */
export interface HungChunk {
  /** Number and strategy of the chunk, number of the unit. */
  readonly name: string;
  /** Executions before the one that does not end. */
  readonly executions: number;
  readonly error: ExplorerHung;
}

/** What the chunks of a unit did; all of them are worked off, whatever they find, so that it depends on the seed alone. */
export interface SteppedResult {
  executions: number;
  steps: number;
  readonly outcomes: Record<string, number>;
  readonly classes: number[];
  readonly found: FoundCase[];
  readonly orders: WitnessedOrder[];
  /** In the order of chunks and executions. */
  readonly leads: NewLead[];
  /** Code that ran without being suspended, in order. */
  readonly unstepped: readonly string[];
  /** Chunks that ended no execution for long, each time they were tried. */
  readonly hung: HungChunk[];
  /** Chunks whose thread ended each time, with the reason. */
  readonly lost: string[];
  /** It was not cut short. */
  isWhole: boolean;
}

export async function steppedUnit(turn: SteppedTurn): Promise<SteppedResult> {
  const { pool, isOver, onSample } = turn;
  const tasks = tasksOf(turn);
  const results: (ChunkResult | undefined)[] = [];
  const hung: HungChunk[] = [];
  const lost: string[] = [];
  const memories = tasks.map(({ progress }) => new Float64Array(progress));
  let isWhole = true;
  const look = (): void => {
    onSample(memories.reduce((sum, memory) => sum + memory[EXECUTIONS]!, 0));
    if (!isOver()) return;
    for (const memory of memories) memory[STOP] = 1;
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const i = next++;
      const task = tasks[i]!;
      const name = `chunk ${task.chunk} (${task.strategy}) of unit ${turn.unit.number}`;
      try {
        results[i] = await tried(pool, task, memories[i]!, turn.hangs === true);
      } catch (error) {
        if (error instanceof ExplorerHung) hung.push({ name, executions: memories[i]![EXECUTIONS]!, error });
        else if (isThreadsEnd(error)) lost.push(`${name}: ${(error as Error).message}`);
        else throw error;
      }
      // Even if it was at its end just now: who can tell.
      if (memories[i]![STOP] !== 0) isWhole = false;
    }
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    await Promise.all(Array.from({ length: pool.threads }, work));
  } finally {
    clearInterval(timer);
  }
  return {
    ...sumOf(results),
    hung: hung.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    lost: lost.toSorted(),
    isWhole,
  };
}

/** A thread may end for reasons of its own, and a machine may be busy with other things: its chunk does the same again. */
async function tried(pool: ExplorerPool, task: ChunkTask, memory: Float64Array, hangs: boolean): Promise<ChunkResult> {
  let hangsLeft = hangs ? 0 : HANGS - 1;
  for (let left = TRIES - 1; ; left--) {
    try {
      return await pool.run<ChunkResult>(task, task.progress);
    } catch (error) {
      const isLast = error instanceof ExplorerHung ? hangsLeft-- === 0 : !isThreadsEnd(error) || left === 0;
      if (isLast || memory[STOP] !== 0) throw error;
      memory.fill(0);
    }
  }
}

/** As Piscina and Node tell it. */
function isThreadsEnd(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_WORKER_') === true || /worker exited|terminating worker/i.test(message ?? '');
}

function tasksOf({ unit, setup, isFixed, leads = [] }: SteppedTurn): ChunkTask[] {
  const chunks = isFixed
    ? [2 * unit.round + (unit.kind === 'free' ? 1 : 0)]
    : Array.from({ length: CHUNKS }, (_, i) => unit.round * CHUNKS + i);
  const task = (chunk: number, strategy: string, executions: number, lead?: Lead): ChunkTask => ({
    kind: 'chunk',
    setup,
    seed: unit.seed,
    chunk,
    strategy,
    executions,
    ...(lead !== undefined && { lead }),
    keepsLeads: true,
    keeps: KEEPS,
    progress: progressMemory(),
  });
  const usual = chunks.map((chunk) => {
    const { strategy, executions } = portfolio(chunk, isFixed);
    return task(chunk, strategy, isFixed ? Math.min(executions, FIXED_EXECUTIONS) : executions);
  });
  const next = chunks.at(-1)! + 1;
  return [...usual, ...leads.map((lead, i) => task(next + i, 'feedback', LEAD_EXECUTIONS, lead))];
}

function sumOf(results: readonly (ChunkResult | undefined)[]): Omit<SteppedResult, 'hung' | 'lost' | 'isWhole'> {
  const sum = {
    executions: 0,
    steps: 0,
    outcomes: {} as Record<string, number>,
    classes: [] as number[],
    found: [] as FoundCase[],
    orders: [] as WitnessedOrder[],
    leads: [] as NewLead[],
    unstepped: [...new Set(results.flatMap((result) => result?.unstepped ?? []))].toSorted(),
  };
  // In the order of the chunks, whoever was first.
  for (const result of results) {
    if (result === undefined) continue;
    sum.executions += result.executions;
    sum.steps += result.steps;
    for (const [kind, count] of Object.entries(result.outcomes)) sum.outcomes[kind] = (sum.outcomes[kind] ?? 0) + count;
    for (const hash of result.classes) sum.classes.push(hash);
    if (result.found) sum.found.push(result.found);
    sum.orders.push(...result.lockOrders);
    sum.leads.push(...result.leads);
  }
  return sum;
}
