import { portfolio } from '../../explore/portfolio.js';
import { ExplorerHung } from '../stepped/explorerPool.js';
import { EXECUTIONS, progressMemory, STOP } from '../stepped/progressWords.js';
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
export async function steppedUnit(turn) {
  const { pool, isOver, onSample } = turn;
  const tasks = tasksOf(turn);
  const results = [];
  const hung = [];
  const lost = [];
  const memories = tasks.map(({ progress }) => new Float64Array(progress));
  let isWhole = true;
  const look = () => {
    onSample(memories.reduce((sum, memory) => sum + memory[EXECUTIONS], 0));
    if (!isOver()) return;
    for (const memory of memories) memory[STOP] = 1;
  };
  let next = 0;
  const work = async () => {
    while (next < tasks.length) {
      const i = next++;
      const task = tasks[i];
      const name = `chunk ${task.chunk} (${task.strategy}) of unit ${turn.unit.number}`;
      try {
        results[i] = await tried(pool, task, memories[i], turn.hangs === true);
      } catch (error) {
        if (error instanceof ExplorerHung) hung.push({ name, executions: memories[i][EXECUTIONS], error });
        else if (isThreadsEnd(error)) lost.push(`${name}: ${error.message}`);
        else throw error;
      }
      // Even if it was at its end just now: who can tell.
      if (memories[i][STOP] !== 0) isWhole = false;
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
async function tried(pool, task, memory, hangs) {
  let hangsLeft = hangs ? 0 : HANGS - 1;
  for (let left = TRIES - 1; ; left--) {
    try {
      return await pool.run(task, task.progress);
    } catch (error) {
      const isLast = error instanceof ExplorerHung ? hangsLeft-- === 0 : !isThreadsEnd(error) || left === 0;
      if (isLast || memory[STOP] !== 0) throw error;
      memory.fill(0);
    }
  }
}
/** As Piscina and Node tell it. */
function isThreadsEnd(error) {
  const { code, message } = error;
  return code?.startsWith('ERR_WORKER_') === true || /worker exited|terminating worker/i.test(message ?? '');
}
function tasksOf({ unit, setup, isFixed, leads = [] }) {
  const chunks = isFixed
    ? [2 * unit.round + (unit.kind === 'free' ? 1 : 0)]
    : Array.from({ length: CHUNKS }, (_, i) => unit.round * CHUNKS + i);
  const task = (chunk, strategy, executions, lead) => ({
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
  const next = chunks.at(-1) + 1;
  return [...usual, ...leads.map((lead, i) => task(next + i, 'feedback', LEAD_EXECUTIONS, lead))];
}
function sumOf(results) {
  const sum = {
    executions: 0,
    steps: 0,
    outcomes: {},
    classes: [],
    found: [],
    orders: [],
    leads: [],
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
//# sourceMappingURL=steppedUnit.js.map
