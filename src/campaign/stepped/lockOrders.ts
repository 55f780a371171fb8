import type { LockEdge } from '../../explore/detectors/lockOrder.ts';
import { LockTracker } from '../../explore/detectors/lockTracker.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Plan } from '../../explore/plan.ts';
import type { Schedule } from '../../explore/schedule.ts';
import type { WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';

type Witness = Omit<WitnessedOrder, 'edge' | 'executions'>;

/** An order that the subject notes, and how many executions had it. */
interface Noted {
  readonly edge: LockEdge;
  readonly witness: Witness;
  executions: number;
}

/**
 * Orders of locks in the executions of one thread, each with the first execution that had it: as the subject notes
 * them itself, otherwise as they are seen in the steps.
 */
export class LockOrders {
  readonly observers: readonly Observer[];
  readonly #scenario: SteppedScenario;
  readonly #tracker: LockTracker | undefined;
  readonly #witnesses = new Map<string, Witness>();
  /** By the names of the first lock and the second. */
  readonly #noted = new Map<string, Map<string, Noted>>();
  /** All of them, as they were first seen. */
  readonly #order: Noted[] = [];
  /** By order: executions that were told already. */
  readonly #told = new Map<string, number>();
  #seen = 0;
  #chunk = 0;
  #execution = 0;

  constructor(scenario: SteppedScenario) {
    const { bare, state } = scenario;
    this.#scenario = scenario;
    this.#tracker = bare.lockOrders
      ? undefined
      : new LockTracker({ locks: bare.lockWords?.(state), witness: () => this.#where() });
    this.observers = this.#tracker ? [this.#tracker] : [];
  }

  /** The execution that comes next. */
  begin(chunk: number, execution: number): void {
    this.#chunk = chunk;
    this.#execution = execution;
  }

  /** That execution is over. */
  end(chunk: number, execution: number, plan: Plan, schedule: Schedule): void {
    const witness = (): Witness => ({ chunk, execution, plan, schedule: [...schedule] });
    if (this.#tracker === undefined) this.#note(witness);
    else if (this.#tracker.orders > this.#seen) {
      this.#seen = this.#tracker.orders;
      this.#witnesses.set(this.#where(), witness());
    }
  }

  /** Whether a word was seen to be a lock. */
  isLock(address: number): boolean {
    return this.#tracker?.isLock(address) === true;
  }

  /**
   * All of them so far, since that a word is a lock may turn out late; each with the executions that had it since this
   * was asked last.
   */
  all(): WitnessedOrder[] {
    return this.#soFar().map((order) => {
      const key = keyOf(order.edge);
      const executions = order.executions - (this.#told.get(key) ?? 0);
      this.#told.set(key, order.executions);
      return { ...order, executions };
    });
  }

  #soFar(): WitnessedOrder[] {
    if (this.#tracker === undefined)
      return this.#order.map(({ edge, executions, witness }) => ({ edge, executions, ...witness }));
    return this.#tracker.edges(this.#scenario.nameAddress).flatMap((edge) => {
      const witness = this.#witnesses.get(edge.witness ?? '');
      return witness === undefined ? [] : [{ edge, executions: edge.executions ?? 0, ...witness }];
    });
  }

  #where(): string {
    return `${this.#chunk}.${this.#execution}`;
  }

  #note(witness: () => Witness): void {
    const { bare, state } = this.#scenario;
    for (const edge of bare.lockOrders!(state)) {
      let byTo = this.#noted.get(edge.from);
      if (byTo === undefined) this.#noted.set(edge.from, (byTo = new Map()));
      let noted = byTo.get(edge.to);
      if (noted === undefined) {
        noted = { edge, witness: witness(), executions: 0 };
        byTo.set(edge.to, noted);
        this.#order.push(noted);
      }
      noted.executions++;
    }
  }
}

const keyOf = ({ from, to }: Pick<LockEdge, 'from' | 'to'>): string => `${from} ${to}`;
