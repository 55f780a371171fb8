import { LockTracker, type LockWordChange } from '../../explore/detectors/lockTracker.ts';
import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { AccessLog } from '../../instrument/stepped/accessLog.ts';
import type { CpuSituation, LockPlace } from '../../scenario/cpuSituation.ts';
import { attempt } from '../attempt.ts';
import type { CpuLocks, LockChange, LockHistory } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/**
 * Which locks are taken and given back in one execution, and who holds and waits for what at its end: as the scenario
 * tells it, asked between any two steps; of a scenario that tells nothing, as it looks in the steps.
 */
export class LockLog implements Observer {
  readonly #scenario: SteppedScenario;
  readonly #isLock: (address: number) => boolean;
  readonly #tracker: LockTracker;
  readonly #told: LockChange[] = [];
  readonly #tracked: LockWordChange[] = [];
  #held: LockPlace[][] = [];
  #execution!: Execution;
  #step = 0;
  #cpus: readonly CpuLocks[] = [];
  #tells = false;

  /** @param isLock whether other executions have shown that a word is a lock. */
  constructor(scenario: SteppedScenario, isLock: (address: number) => boolean = () => false) {
    const { bare, state } = scenario;
    this.#scenario = scenario;
    this.#isLock = isLock;
    this.#tracker = new LockTracker({
      locks: bare.lockWords?.(state),
      onChange: (change) => {
        this.#tracked.push(change);
      },
    });
  }

  begin(execution: Execution): void {
    this.#execution = execution;
    this.#held = Array.from({ length: execution.cpus }, () => []);
    this.#tracker.begin(execution);
  }

  /** What the step before has done shows now. */
  onStep(step: Step): void {
    this.#look();
    this.#step = step.number;
  }

  onLog(log: AccessLog, from: number, to: number): void {
    this.#tracker.onLog(log, from, to);
  }

  end(): void {
    const situation = this.#look();
    this.#cpus = this.#tells ? situation.map((here) => this.#toldOf(here)) : this.#seen();
  }

  /** Undefined when nothing is known of locks. */
  get history(): LockHistory | undefined {
    const changes = this.#tells ? this.#told : this.#trackedChanges();
    const isWaiting = this.#cpus.some(({ waitsFor }) => waitsFor !== undefined);
    return changes.length === 0 && !isWaiting ? undefined : { changes, cpus: this.#cpus };
  }

  #look(): readonly CpuSituation[] {
    const { bare, state } = this.#scenario;
    const situation = attempt(() => bare.situation(state), []);
    for (const { cpu, holds, waitsFor } of situation) {
      const before = this.#held[cpu] ?? [];
      if (waitsFor !== undefined) this.#tells = true;
      if (isSame(before, holds)) continue;
      this.#tells = true;
      for (const place of before) if (!has(holds, place)) this.#tell(cpu, place, false);
      for (const place of holds) if (!has(before, place)) this.#tell(cpu, place, true);
      this.#held[cpu] = [...holds];
    }
    return situation;
  }

  #tell(cpu: number, { object, lockClass }: LockPlace, isTaken: boolean): void {
    this.#told.push({ step: this.#step, cpu, lock: object, lockClass, isTaken });
  }

  #toldOf({ cpu, holds, waitsFor }: CpuSituation): CpuLocks {
    const since = ({ object }: LockPlace): number | undefined =>
      this.#told.findLast((change) => change.cpu === cpu && change.lock === object && change.isTaken)?.step;
    return { holds: holds.map((place) => ({ ...place, sinceStep: since(place) })), waitsFor };
  }

  #isKnown(address: number): boolean {
    return this.#tracker.isContended(address) || this.#isLock(address);
  }

  #seen(): CpuLocks[] {
    const execution = this.#execution;
    const waited = Array.from({ length: execution.cpus }, (_, cpu) =>
      isWaiting(execution, cpu) ? execution.addressOf(cpu) : -1,
    );
    return waited.map((address, cpu) => ({
      holds: this.#tracker
        .heldBy(cpu, (word) => waited.includes(word) || this.#isLock(word))
        .map(({ address: word, site, step }) => ({ ...this.#place(word, site), sinceStep: step })),
      waitsFor: address < 0 ? undefined : this.#place(address, execution.pending.site[cpu]!),
    }));
  }

  #place(address: number, site: number): LockPlace {
    const object = this.#scenario.nameAddress(address);
    return { lockClass: object, object, site };
  }

  #trackedChanges(): LockChange[] {
    return this.#tracked
      .filter(({ address }) => this.#isKnown(address))
      .map(({ step, cpu, address, isTaken }) => {
        const lock = this.#scenario.nameAddress(address);
        return { step, cpu, lock, lockClass: lock, isTaken };
      });
  }
}

const isWaiting = (execution: Execution, cpu: number): boolean =>
  execution.stateOf(cpu) === 'asleep' || execution.stateOf(cpu) === 'spinning';

const has = (places: readonly LockPlace[], { object }: LockPlace): boolean =>
  places.some((place) => place.object === object);

const isSame = (a: readonly LockPlace[], b: readonly LockPlace[]): boolean =>
  a.length === b.length && a.every(({ object }, i) => object === b[i]!.object);
