/** Executions of a chunk whose program was drawn: after that many, another program is worth more. */
const DRAWN = 16;
/** Executions of a chunk of a program that is always the same, in the first round: everyone is to have a turn early. */
const FIXED_FIRST = 50;
/** The same later: a strategy has time to learn it. */
const FIXED = 500;
/** What learns from one execution to the next gets chunks that are so many times as long, unless all are long. */
const LEARNING = { feedback: 4, surw: 2 };
/**
 * Programs that are always the same are explored to their end, if they are small. What is wrong with a larger one others
 * find in some 50 executions, when a search takes 500: so the first one is short, and a longer one comes after the
 * first round. It begins anew, as every chunk does.
 */
const SEARCH = 'dpor';
const FIRST_SEARCH = 100;
const LONG_SEARCH = 2000;
/**
 * Shares of the other chunks, in an order that lets everyone have a turn early.
 *
 * No strategy is best: of 38 programs with known bugs SURW finds 35 (33 in each of 20 trials of 10,000 executions),
 * PCT of depth 3 33 (27), POS 30 (28), URW 34 (28), a random walk 21 (18). But POS needs half as many executions
 * as SURW for the bluetooth driver, URW a tenth for qsort and half for a wrong lock, and only PCT is good at a CPU
 * that stalls while another does much (117 executions against 65,000 of a random walk), while a random walk finds a
 * lost update among other work in 8 executions that take PCT 54. An execution under SURW, POS or feedback, which
 * are asked at every step, costs several times as much as one under PCT or a random walk, which decide ahead.
 * Of the bugs of pages, a stack without tags is found by SURW in 400 executions, by trace-aware PCT in 2,300 and
 * by POS or PCT hardly ever; a count that is frozen in two steps by POS in 600, and not by SURW in 5,000.
 */
const CYCLE = [
  'surw',
  'pos',
  'pct:3',
  'random',
  'surw',
  'pos',
  'tapct:3',
  'urw',
  'surw',
  'pos',
  'pct:2',
  'feedback',
  'surw',
  'pos',
  'random',
  'tapct:3',
];
/**
 * The default portfolio: each chunk is one program under a strategy of its own that begins anew, so that what
 * comes out does not depend on how many threads share the chunks.
 *
 * @param chunk counts from 0.
 * @param isFixed whether the program is the same in every chunk.
 * @param searches whether DPOR takes part, which does not know delayed stores.
 */
export function portfolio(chunk, isFixed, searches = true) {
  if (!isFixed) return inShort(cycle(chunk), DRAWN);
  const round = searches ? chunk - 1 : chunk;
  if (round < 0) return { strategy: SEARCH, executions: FIRST_SEARCH };
  if (round < CYCLE.length) return inShort(cycle(chunk), FIXED_FIRST);
  if (searches && round === CYCLE.length) return { strategy: SEARCH, executions: LONG_SEARCH };
  return { strategy: cycle(chunk), executions: FIXED };
}
const cycle = (chunk) => CYCLE[chunk % CYCLE.length];
const inShort = (strategy, executions) => ({
  strategy,
  executions: executions * (LEARNING[strategy] ?? 1),
});
/** Chunks of one program that a short hunt is divided into. */
const TURNS = 6;
/** The portfolio for a few executions: a program that is always the same has several strategies all the same. */
export function shortPortfolio(executions, isFixed) {
  const most = isFixed ? Math.ceil(executions / TURNS) : Infinity;
  return (chunk) => {
    const entry = portfolio(chunk, isFixed);
    return { ...entry, executions: Math.min(entry.executions, most) };
  };
}
//# sourceMappingURL=portfolio.js.map
