import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from '../../instrument/mutation/mutant.ts';
import { MutatedSubject } from '../../instrument/mutation/mutatedSubject.ts';
import type { MutantRow, MutationParameters, MutationReport, MutationReporter } from '../../report/mutationReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import { Sfc32 } from '../../scenario/random.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import { ExplorerHung, ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup, MutantResult } from '../stepped/explorerProtocol.ts';
import { progressMemory } from '../stepped/progressWords.ts';
import { UsageError } from '../usageError.ts';
import { changedLines, type Explained, reasonOf } from './explained.ts';
import { MutantRecord } from './mutantRecord.ts';

/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time without a finished execution after which a mutant is taken to hang. */
const HANG_MS = 10_000;
/** Executions without a mutant that show which places a scenario reaches. */
const REACH = 300;

export interface MutationRequest {
  readonly parameters: MutationParameters;
  readonly files: readonly ScenarioFile[];
  /** Whether a mutant is among those asked for. */
  readonly isWanted: (mutant: Mutant) => boolean;
  readonly explained: readonly Explained[];
  /** Folder for patches of the survivors; undefined: none are written. */
  readonly out: string | undefined;
  readonly environment: Environment;
}

/**
 * Breaks a subject in every way the operators know, and hunts each mutant in the scenarios that reach it.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function mutationCampaign(
  request: MutationRequest,
  reporter: MutationReporter,
  interrupt: Interrupt,
): Promise<MutationReport> {
  const { parameters, files, isWanted, environment } = request;
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  const { subject } = files[0]!;
  const mutated = new MutatedSubject(
    subject,
    files.map((file) => file.subject.entry),
  );
  const drawn = draw(mutated.mutants.filter(isWanted), parameters);
  if (drawn.length === 0) throw new UsageError('nothing there is to be mutated', 'Leave out --files or --operator.');
  reporter.start(parameters, environment, drawn.length, mutated.mutants.length);
  const records = new Map(drawn.map((mutant) => [mutant.id, new MutantRecord(mutant)]));
  const folder = mkdtempSync(join(tmpdir(), 'pagetorture-mutants-'));
  const pool = new ExplorerPool(parameters.threads, HANG_MS);
  try {
    for (const [i, file] of files.entries()) {
      const entered = new Set(mutated.mutantsOf(file.subject.entry).map(({ id }) => id));
      const here = drawn.filter(({ id }) => entered.has(id));
      if (here.length === 0 || interrupt.by !== undefined) continue;
      const patch = join(folder, `${i}.patch`);
      writeFileSync(patch, mutated.schema(here));
      await huntIn(
        file,
        patch,
        here.map(({ id }) => records.get(id)!),
      );
    }
  } finally {
    await pool.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
  const rows = drawn.map((mutant) => rowOf(records.get(mutant.id)!, mutated, request));
  const { by: interrupted } = interrupt;
  const report = {
    parameters,
    environment,
    all: mutated.mutants.length,
    mutants: rows,
    interrupted,
    seconds: elapsed(),
  };
  reporter.end(report);
  return report;

  async function huntIn(file: ScenarioFile, patch: string, candidates: readonly MutantRecord[]): Promise<void> {
    const { seed, budget, threads } = parameters;
    const settings = {};
    const setup: ExplorerSetup = {
      file,
      patches: [patch],
      settings,
      fine: false,
      stepLimit: STEP_LIMIT,
      detectors: true,
    };
    const run = async (mutant: number, executions: number): Promise<MutantResult> => {
      const progress = progressMemory();
      return pool.run<MutantResult>({ kind: 'mutant', setup, mutant, seed, executions, progress }, progress);
    };
    const { killedBy, reached } = await run(0, REACH);
    if (killedBy) throw new UsageError(`${file.name} fails without a mutant: ${killedBy.title}`, 'Mend that first.');
    const hit = new Set(reached);
    const waiting = candidates.filter(({ mutant, isKilled }) => hit.has(mutant.id) && !isKilled);
    const { length } = waiting;
    const work = async (): Promise<void> => {
      for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
        if (interrupt.by !== undefined) return;
        await hunt(record, file, () => run(record!.mutant.id, budget));
        const killed = [...records.values()].filter(({ isKilled }) => isKilled).length;
        reporter.progress(file.name, length - waiting.length, length, killed, elapsed());
      }
    };
    await Promise.all(Array.from({ length: threads }, work));
  }
}

async function hunt(record: MutantRecord, file: ScenarioFile, run: () => Promise<MutantResult>): Promise<void> {
  record.scenarios.push(file.name);
  try {
    const { executions, killedBy } = await run();
    record.executions += executions;
    record.killedBy = killedBy?.oracle;
  } catch (error) {
    // What creates, audits or ends a state is broken as well.
    record.killedBy = error instanceof ExplorerHung ? 'hang' : 'error';
  }
}

/** So many of the mutants, by the seed, in their order. */
function draw(mutants: readonly Mutant[], { sample, seed }: MutationParameters): Mutant[] {
  const random = new Sfc32(seed);
  const left = [...mutants];
  while (sample > 0 && left.length > sample) left.splice(random.below(left.length), 1);
  return left;
}

function rowOf(record: MutantRecord, mutated: MutatedSubject, { explained, out }: MutationRequest): MutantRow {
  const { mutant, scenarios, executions, killedBy } = record;
  const { id, operator, file, line } = mutant;
  const row = { id, operator, file, line, scenarios, executions };
  if (killedBy !== undefined) return { ...row, fate: 'killed', oracle: killedBy };
  const patch = mutated.patch(mutant);
  const lines = changedLines(patch);
  const reason = reasonOf(explained, { file, operator, ...lines });
  if (reason !== undefined) return { ...row, fate: 'explained', reason, ...lines };
  if (out !== undefined) writeFileSync(join(out, `${operator}-${id}.patch`), patch);
  return { ...row, fate: scenarios.length === 0 ? 'unreached' : 'survived', ...lines };
}
