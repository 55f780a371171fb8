import { LockTracker } from '../../explore/detectors/lockTracker.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Plan } from '../../explore/plan.ts';
import type { Schedule } from '../../explore/schedule.ts';
import type { WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';

type Witness = Omit<WitnessedOrder, 'edge'>;

/**
 * Orders of locks in the executions of one thread, each with the first execution that had it: as the subject notes
 * them itself, otherwise as they are seen in the steps.
 */
export class LockOrders {
  readonly observers: readonly Observer[];
  readonly #scenario: SteppedScenario;
  readonly #tracker: LockTracker | undefined;
  readonly #witnesses = new Map<string, Witness>();
  readonly #noted = new Map<string, WitnessedOrder>();
  #seen = 0;
  #where = '';

  constructor(scenario: SteppedScenario) {
    const { bare, state } = scenario;
    this.#scenario = scenario;
    this.#tracker = bare.lockOrders
      ? undefined
      : new LockTracker({ locks: bare.lockWords?.(state), witness: () => this.#where });
    this.observers = this.#tracker ? [this.#tracker] : [];
  }

  /** The execution that comes next. */
  begin(chunk: number, execution: number): void {
    this.#where = `${chunk}.${execution}`;
  }

  /** That execution is over. */
  end(chunk: number, execution: number, plan: Plan, schedule: Schedule): void {
    const witness = (): Witness => ({ chunk, execution, plan, schedule: [...schedule] });
    if (this.#tracker === undefined) this.#note(witness);
    else if (this.#tracker.orders > this.#seen) {
      this.#seen = this.#tracker.orders;
      this.#witnesses.set(this.#where, witness());
    }
  }

  /** All of them so far; that a word is a lock may turn out late. */
  all(): WitnessedOrder[] {
    if (this.#tracker === undefined) return [...this.#noted.values()];
    return this.#tracker.edges(this.#scenario.nameAddress).flatMap((edge) => {
      const witness = this.#witnesses.get(edge.witness ?? '');
      return witness === undefined ? [] : [{ edge, ...witness }];
    });
  }

  #note(witness: () => Witness): void {
    const { bare, state } = this.#scenario;
    for (const order of bare.lockOrders!(state)) {
      const key = `${order.from} ${order.to}`;
      if (!this.#noted.has(key)) this.#noted.set(key, { edge: order, ...witness() });
    }
  }
}
