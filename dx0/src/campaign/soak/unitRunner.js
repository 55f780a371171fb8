import { namedLockStatistics, operationsByName } from '../scenarioReport.js';
import { lockOrderCase } from '../stepped/lockOrderCase.js';
import { tokenOf } from '../stepped/tokenOf.js';
import { hungFinding } from './hungFinding.js';
import { leadOf } from './leadOf.js';
import { LONGEST_LEAD } from './leads.js';
import { newLeads } from './newLeads.js';
import { packBits } from './coverageMap.js';
import { steppedUnit } from './steppedUnit.js';
/** Places that are told. */
const UNSTEPPED_SHOWN = 5;
/** Time between two writings of the details of locks. */
const KEEP_EVERY_MS = 30_000;
/** Works off units, one after the other; what a unit did is one line of the journal, written when all of it is known. */
export class UnitRunner {
  #context;
  /** Of the unit under way. */
  #operations = 0;
  #executions = 0;
  /** When the unit under way came to its first sample. */
  #since = 0;
  #lastKept = performance.now();
  #told = new Set();
  constructor(context) {
    this.#context = context;
  }
  /** With what the unit under way did so far. */
  get totals() {
    const { totals } = this.#context.directory.tally;
    const seconds = (performance.now() - this.#since) / 1000;
    return {
      ...totals,
      // What is under way counts as far as it has come, with its time.
      freeSeconds: totals.freeSeconds + (this.#operations > 0 ? seconds : 0),
      steppedSeconds: totals.steppedSeconds + (this.#executions > 0 ? seconds : 0),
      operations: totals.operations + this.#operations,
      executions: totals.executions + this.#executions,
    };
  }
  /** @returns whether it was worked off; one that was cut short is not counted. @throws DiskError */
  async run(unit) {
    try {
      return await this.#run(unit);
    } finally {
      this.#operations = this.#executions = 0;
    }
  }
  async #run(unit) {
    const only = await this.#context.subjects.onlyStepped(unit.scenario);
    if (only === 'async') this.#tell(unit, 'it has async functions, so it is stepped, and not raced');
    return unit.kind === 'free' && only === undefined ? this.#free(unit) : this.#stepped(unit);
  }
  async #free(unit) {
    const { directory, subjects, findings, free, deadline, interrupt, elapsedMs } = this.#context;
    const prepared = await subjects.free(unit.scenario);
    const result = await free.run({
      unit,
      prepared,
      cpus: directory.manifest.cpus,
      bugs: subjects.tokenSettings.bugs,
      deadline,
      interrupt,
      onSample: (operations) => this.#sample(operations, 0),
    });
    directory.requireOpen();
    const { run, isWhole } = result;
    const found = run.findings.length > 0 ? [await findings.free(result, unit.number, unit.scenario)] : [];
    if (!isWhole) return false;
    const locks = namedLockStatistics(run);
    directory.append({
      kind: 'free',
      unit: unit.number,
      scenario: prepared.name,
      epochs: run.epochs,
      operations: operationsByName(run),
      locks: Object.fromEntries(
        locks.map(({ lockClass, acquisitions, contended, waitTotal, waitMax }) => [
          lockClass,
          [acquisitions, contended, waitTotal, waitMax],
        ]),
      ),
      findings: found,
      ms: Math.round(run.runningMs),
      elapsedMs: elapsedMs(),
    });
    this.#context.locks.add(prepared.name, locks);
    this.#keepLocks();
    return true;
  }
  async #stepped(unit) {
    const { directory, subjects, findings, pool, isOver, elapsedMs } = this.#context;
    const scenario = await subjects.stepped(unit.scenario);
    const { name } = scenario.file;
    const from = performance.now();
    const leads = directory.tally.leadsOf(name);
    const result = await steppedUnit({
      unit,
      leads: leads.drawFor(unit.number, unit.seed).flatMap((token) => leadOf(token, scenario) ?? []),
      setup: subjects.setup(unit.scenario),
      pool,
      isFixed: scenario.bare.programs !== undefined,
      hangs: directory.tally.hangsIn(name),
      isOver,
      onSample: (executions) => this.#sample(0, executions),
    });
    const ms = Math.round(performance.now() - from);
    directory.requireOpen();
    this.#tellUnstepped(unit, scenario, result.unstepped);
    const known = directory.tally.orders.get(name);
    const orders = newOrders(result.orders, known);
    const all = [...(known?.values() ?? []), ...orders];
    const found = new Set();
    for (const entry of [...result.found, ...this.#circles(orders, all, scenario)]) {
      found.add(await findings.stepped(entry, scenario, unit.scenario, pool, unit.number, all));
    }
    for (const hung of result.hung) found.add(findings.plain(hungFinding(name, unit.seed, hung), name, unit.number));
    for (const lost of result.lost) found.add(findings.plain(lostFinding(name, lost), name, unit.number));
    if (!result.isWhole) return false;
    directory.requireOpen();
    const news = newLeads(result.leads, hashOf(name), directory.tally.pairs);
    const fresh = directory.tally.coverage.addClasses(hashOf(name), result.classes);
    directory.append({
      kind: 'stepped',
      unit: unit.number,
      scenario: name,
      executions: result.executions,
      steps: result.steps,
      outcomes: result.outcomes,
      fresh: packBits(fresh),
      freshCount: fresh.length,
      distinct: new Set(result.classes).size,
      ...(news.bits.length > 0 && { pairs: packBits(news.bits) }),
      ...(news.best.length > 0 && { leads: this.#tokens(news.best, scenario) }),
      orders,
      hung: result.hung.map((hung) => hung.name),
      findings: [...found],
      ms,
      elapsedMs: elapsedMs(),
    });
    return true;
  }
  #sample(operations, executions) {
    if (this.#operations === 0 && this.#executions === 0) this.#since = performance.now();
    this.#operations = operations;
    this.#executions = executions;
  }
  #keepLocks() {
    const { directory, locks } = this.#context;
    if (performance.now() - this.#lastKept < KEEP_EVERY_MS) return;
    locks.write(directory.file('locks'));
    this.#lastKept = performance.now();
  }
  /** Once in a session. */
  #tell({ scenario }, what) {
    const { directory, reporter } = this.#context;
    const line = `${directory.manifest.scenarios[scenario]}: ${what}`;
    if (this.#told.has(line)) return;
    this.#told.add(line);
    reporter.warning(line);
  }
  #tellUnstepped(unit, { loaded }, places) {
    const all = [...loaded.unhooked.map(({ file, line, what }) => `${file}:${line} ${what}`), ...places];
    const more = all.length > UNSTEPPED_SHOWN ? `, and ${all.length - UNSTEPPED_SHOWN} more` : '';
    if (all.length === 0) return;
    this.#tell(unit, `not stepped, so no switch happens inside: ${all.slice(0, UNSTEPPED_SHOWN).join(', ')}${more}`);
  }
  /** Those that are not too long. */
  #tokens(leads, scenario) {
    const { tokenSettings } = this.#context.subjects;
    return leads
      .map(({ plan, schedule }) => tokenOf(scenario, plan, schedule, tokenSettings))
      .filter(({ length }) => length <= LONGEST_LEAD);
  }
  /** Locks that are taken in a circle since there are these orders. */
  #circles(orders, all, scenario) {
    const { tokenSettings } = this.#context.subjects;
    const found = orders.length > 0 ? lockOrderCase(all, scenario, tokenSettings) : undefined;
    return found === undefined ? [] : [found];
  }
}
/** Those that are not known, each with its earliest witness. */
function newOrders(orders, known) {
  const earliest = new Map();
  for (const order of orders) {
    const key = `${order.edge.from} ${order.edge.to}`;
    if (known?.has(key)) continue;
    const before = earliest.get(key);
    const isEarlier =
      before === undefined ||
      order.chunk < before.chunk ||
      (order.chunk === before.chunk && order.execution < before.execution);
    if (isEarlier) earliest.set(key, order);
  }
  return [...earliest.values()].toSorted((a, b) => a.chunk - b.chunk || a.execution - b.execution);
}
const lostFinding = (scenario, what) => ({
  oracle: 'crash',
  title: `an explorer of ${scenario} ended by itself, each time it tried: ${what}`,
  object: `explorer of ${scenario}`,
  phase: 'running',
  details: [],
});
/** Keeps the classes of one scenario apart from those of another (FNV-1a). */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash >>> 0;
}
//# sourceMappingURL=unitRunner.js.map
