import { LockTracker } from '../../explore/detectors/lockTracker.js';
import { attempt } from '../attempt.js';
/**
 * Which locks are taken and given back in one execution, and who holds and waits for what at its end: as the scenario
 * tells it, asked between any two steps; of a scenario that tells nothing, as it looks in the steps.
 */
export class LockLog {
  #scenario;
  #isLock;
  #tracker;
  #told = [];
  #tracked = [];
  #held = [];
  #execution;
  #step = 0;
  #cpus = [];
  #tells = false;
  /** @param isLock whether other executions have shown that a word is a lock. */
  constructor(scenario, isLock = () => false) {
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
  begin(execution) {
    this.#execution = execution;
    this.#held = Array.from({ length: execution.cpus }, () => []);
    this.#tracker.begin(execution);
  }
  /** What the step before has done shows now. */
  onStep(step) {
    this.#look();
    this.#step = step.number;
  }
  onLog(log, from, to) {
    this.#tracker.onLog(log, from, to);
  }
  end() {
    const situation = this.#look();
    this.#cpus = this.#tells ? situation.map((here) => this.#toldOf(here)) : this.#seen();
  }
  /** Undefined when nothing is known of locks. */
  get history() {
    const changes = this.#tells ? this.#told : this.#trackedChanges();
    const isWaiting = this.#cpus.some(({ waitsFor }) => waitsFor !== undefined);
    return changes.length === 0 && !isWaiting ? undefined : { changes, cpus: this.#cpus };
  }
  #look() {
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
  #tell(cpu, { object, lockClass }, isTaken) {
    this.#told.push({ step: this.#step, cpu, lock: object, lockClass, isTaken });
  }
  #toldOf({ cpu, holds, waitsFor }) {
    const since = ({ object }) =>
      this.#told.findLast((change) => change.cpu === cpu && change.lock === object && change.isTaken)?.step;
    return { holds: holds.map((place) => ({ ...place, sinceStep: since(place) })), waitsFor };
  }
  #isKnown(address) {
    return this.#tracker.isContended(address) || this.#isLock(address);
  }
  #seen() {
    const execution = this.#execution;
    const waited = Array.from({ length: execution.cpus }, (_, cpu) =>
      isWaiting(execution, cpu) ? execution.addressOf(cpu) : -1,
    );
    return waited.map((address, cpu) => ({
      holds: this.#tracker
        .heldBy(cpu, (word) => waited.includes(word) || this.#isLock(word))
        .map(({ address: word, site, step }) => ({ ...this.#place(word, site), sinceStep: step })),
      waitsFor: address < 0 ? undefined : this.#place(address, execution.pending.site[cpu]),
    }));
  }
  #place(address, site) {
    const object = this.#scenario.nameAddress(address);
    return { lockClass: object, object, site };
  }
  #trackedChanges() {
    return this.#tracked
      .filter(({ address }) => this.#isKnown(address))
      .map(({ step, cpu, address, isTaken }) => {
        const lock = this.#scenario.nameAddress(address);
        return { step, cpu, lock, lockClass: lock, isTaken };
      });
  }
}
const isWaiting = (execution, cpu) => execution.stateOf(cpu) === 'asleep' || execution.stateOf(cpu) === 'spinning';
const has = (places, { object }) => places.some((place) => place.object === object);
const isSame = (a, b) => a.length === b.length && a.every(({ object }, i) => object === b[i].object);
//# sourceMappingURL=lockLog.js.map
