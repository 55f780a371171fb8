import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MutatedSubject } from '../../instrument/mutation/mutatedSubject.js';
import { Sfc32 } from '../../scenario/random.js';
import { ExplorerHung, ExplorerPool } from '../stepped/explorerPool.js';
import { progressMemory } from '../stepped/progressWords.js';
import { UsageError } from '../usageError.js';
import { changedLines, reasonOf } from './explained.js';
import { huntPlan } from './huntPlan.js';
import { MutantRecord } from './mutantRecord.js';
/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time without a finished execution after which a mutant is taken to hang. */
const HANG_MS = 5_000;
/** Executions without a mutant that show which places a scenario reaches. */
const REACH = 40;
/**
 * Breaks a subject in every way the operators know, and hunts each mutant in the scenarios that reach it.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function mutationCampaign(request, reporter, interrupt) {
  const { parameters, isWanted, earlier, environment } = request;
  const files = together(request.files);
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  const { subject } = files[0];
  const mutated = new MutatedSubject(
    subject,
    files.map((file) => file.subject.entry),
  );
  const drawn = draw(mutated.mutants.filter(isWanted), parameters);
  if (drawn.length === 0) throw new UsageError('nothing there is to be mutated', 'Leave out --files or --operator.');
  reporter.start(parameters, environment, drawn.length, mutated.mutants.length);
  const records = drawn.map((mutant) => {
    const lines = changedLines(mutated.patch(mutant));
    const { file, operator } = mutant;
    return new MutantRecord(mutant, lines, earlier?.take({ file, operator, ...lines }));
  });
  const folder = mkdtempSync(join(tmpdir(), 'pagetorture-mutants-'));
  const patch = join(folder, 'mutants.patch');
  writeFileSync(patch, mutated.schema(drawn));
  const pool = new ExplorerPool(parameters.threads, HANG_MS);
  try {
    const reaches = await reachesOf(files);
    await huntAll(reaches);
  } finally {
    await pool.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
  const { by: interrupted } = interrupt;
  const rows = records.map((record) => rowOf(record, mutated, request));
  const all = mutated.mutants.length;
  const report = { parameters, environment, all, mutants: rows, interrupted, seconds: elapsed() };
  reporter.end(report);
  return report;
  /** Runs every scenario a little without a mutant. */
  async function reachesOf(left) {
    const reaches = [];
    await inTurns(left, async (file) => {
      reporter.progress(`what ${file.name} reaches`, reaches.length, files.length, killed(), elapsed());
      const { executions, steps, killedBy, isFixed, reached } = await run(file, 0, REACH);
      if (killedBy) throw new UsageError(`${file.name} fails without a mutant: ${killedBy.title}`, 'Mend that first.');
      reaches.push({ file, isFixed, executions, steps, hits: new Map(reached) });
    });
    // In an order that does not depend on threads.
    return reaches.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
  }
  async function huntAll(reaches) {
    let done = 0;
    await inTurns(records, async (record) => {
      const { id, file, line } = record.mutant;
      if (!record.isKilled) {
        for (const share of huntPlan(id, reaches, parameters.budget)) {
          if (record.isKilled) break;
          if (interrupt.by !== undefined) return;
          await hunt(record, share.file, () => run(share.file, id, share.executions));
        }
      }
      record.isDone = true;
      reporter.progress(`${file}:${line}`, ++done, records.length, killed(), elapsed());
    });
  }
  /** Every thread takes the next one, until it is interrupted. */
  async function inTurns(ones, work) {
    const left = [...ones];
    const take = async () => {
      while (left.length > 0 && interrupt.by === undefined) await work(left.shift());
    };
    await Promise.all(Array.from({ length: parameters.threads }, take));
  }
  async function run(file, mutant, executions) {
    const setup = {
      file,
      patches: [patch],
      settings: {},
      fine: false,
      stepLimit: STEP_LIMIT,
      detectors: true,
    };
    const progress = progressMemory();
    const { seed } = parameters;
    const task = { kind: 'mutant', setup, mutant, seed, executions, progress, keeps: files.length };
    return pool.run(task, progress);
  }
  function killed() {
    return records.filter(({ isKilled }) => isKilled).length;
  }
}
async function hunt(record, file, run) {
  if (!record.scenarios.includes(file.name)) record.scenarios.push(file.name);
  try {
    const { executions, killedBy } = await run();
    record.executions += executions;
    record.killedBy = killedBy?.oracle;
  } catch (error) {
    // What creates, audits or ends a state is broken as well.
    record.killedBy = error instanceof ExplorerHung ? 'hang' : 'error';
  }
}
/** Scenarios loaded as one: they share the subject, broken once, and what an engine has learned of its code. */
function together(files) {
  const beside = files.map(({ subject }) => subject.entry);
  return files.map(({ name, subject }) => ({ name, subject: { ...subject, beside, patchedTogether: true } }));
}
/** So many of the mutants, by the seed, in their order. */
function draw(mutants, { sample, seed }) {
  const random = new Sfc32(seed);
  const left = [...mutants];
  while (sample > 0 && left.length > sample) left.splice(random.below(left.length), 1);
  return left;
}
function rowOf(record, mutated, { explained, out }) {
  const { mutant, lines, scenarios, executions, killedBy, isDone } = record;
  const { id, operator, file, line } = mutant;
  const row = { id, operator, file, line, scenarios, executions, ...lines };
  if (killedBy !== undefined) return { ...row, fate: 'killed', oracle: killedBy };
  const reason = reasonOf(explained, { file, operator, ...lines }, () => whichOf(mutant, lines, mutated));
  if (reason !== undefined) return { ...row, fate: 'explained', reason };
  if (!isDone) return { ...row, fate: 'waiting' };
  if (out !== undefined) writeFileSync(join(out, `${operator}-${id}.patch`), mutated.patch(mutant));
  return { ...row, fate: scenarios.length === 0 ? 'unreached' : 'survived' };
}
/** Which one it is of those mutants of its file that change the same lines in the same way, from 1. */
function whichOf(mutant, { before, after }, mutated) {
  const same = mutated.mutants.filter((other) => {
    if (other.file !== mutant.file || other.operator !== mutant.operator) return false;
    const lines = changedLines(mutated.patch(other));
    return lines.before === before && lines.after === after;
  });
  return same.indexOf(mutant) + 1;
}
//# sourceMappingURL=mutationCampaign.js.map
