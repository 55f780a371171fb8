import { ClassCounter } from '../../explore/classCounter.ts';
import type { ClassCounts } from '../../explore/confidence.ts';
import type { CoverageSample } from '../../report/fuzzReport.ts';
import type { OutcomeKind } from '../../explore/outcome.ts';
import { CoverageCurve } from './coverageCurve.ts';
import { drawing } from './drawing.ts';
import type { ChunkResult, ChunkTask, WitnessedOrder } from './explorerProtocol.ts';

/** Executions and findings of one strategy. */
export interface StrategyTally {
  readonly strategy: string;
  executions: number;
  findings: number;
}

/** What the chunks of a scenario did, in all. */
export class FuzzTally {
  executions = 0;
  steps = 0;
  longest = 0;
  readonly outcomes = new Map<OutcomeKind, number>();
  readonly unstepped = new Set<string>();
  /** Orders of locks, each with the first execution that had it. */
  readonly lockOrders = new Map<string, WitnessedOrder>();
  /** With the first turn of each: which chunk ends first is chance. */
  readonly #strategies = new Map<string, { tally: StrategyTally; first: number }>();
  readonly #classes = new ClassCounter();
  readonly #curve = new CoverageCurve();

  /** In the order in which their turns came. */
  get strategies(): readonly StrategyTally[] {
    return [...this.#strategies.values()].toSorted((a, b) => a.first - b.first).map(({ tally }) => tally);
  }

  /** How many classes of schedules were seen, and how often. */
  get classCounts(): ClassCounts {
    return this.#classes.counts;
  }

  /** Executions and classes of schedules as time went on. */
  get coverage(): readonly CoverageSample[] {
    return this.#curve.points;
  }

  /** @param seconds since the exploration began. */
  add(task: ChunkTask, result: ChunkResult, seconds: number): void {
    this.executions += result.executions;
    this.steps += result.steps;
    this.longest = Math.max(this.longest, result.longest);
    for (const [kind, count] of Object.entries(result.outcomes) as [OutcomeKind, number][]) {
      this.outcomes.set(kind, (this.outcomes.get(kind) ?? 0) + count);
    }
    for (const what of result.unstepped) this.unstepped.add(what);
    this.#addStrategies(task, result);
    for (const order of result.lockOrders) {
      const { from, to } = order.edge;
      const known = this.lockOrders.get(`${from} ${to}`);
      const executions = order.executions + (known?.executions ?? 0);
      const first = known === undefined || isEarlier(order, known) ? order : known;
      this.lockOrders.set(`${from} ${to}`, { ...first, executions });
    }
    for (const hash of result.classes) this.#classes.add(hash);
    this.#curve.add({ seconds, executions: this.executions, classes: this.#classes.counts.classes });
  }

  #addStrategies({ strategy, chunk }: ChunkTask, { executions, drawn, found }: ChunkResult): void {
    this.#tallyOf(strategy, chunk).executions += executions - drawn;
    // Whoever drew comes behind the strategy whose chunk it was.
    const turn = chunk + 0.5;
    if (drawn > 0) this.#tallyOf(drawing.name, turn).executions += drawn;
    if (found) this.#tallyOf(found.strategy, turn).findings++;
  }

  #tallyOf(strategy: string, turn: number): StrategyTally {
    let known = this.#strategies.get(strategy);
    if (!known) {
      known = { tally: { strategy, executions: 0, findings: 0 }, first: turn };
      this.#strategies.set(strategy, known);
    }
    known.first = Math.min(known.first, turn);
    return known.tally;
  }
}

const isEarlier = (a: WitnessedOrder, b: WitnessedOrder): boolean =>
  a.chunk === b.chunk ? a.execution < b.execution : a.chunk < b.chunk;
