import { readFileSync } from 'node:fs';
import type { MutantFate, MutantRow } from '../../report/mutationReport.ts';
import { UsageError } from '../usageError.ts';

type Place = Pick<MutantRow, 'file' | 'operator' | 'before' | 'after'>;

/** What an earlier campaign found, by what each mutant changes: numbers and lines may be others by now. */
export class EarlierFates {
  readonly #rows = new Map<string, MutantRow[]>();

  constructor(rows: readonly MutantRow[]) {
    for (const row of rows) {
      const key = keyOf(row);
      const same = this.#rows.get(key);
      if (same === undefined) this.#rows.set(key, [row]);
      else same.push(row);
    }
  }

  /** Takes the row of a mutant; of several that look the same, in the order of the file. */
  take(place: Place): MutantRow | undefined {
    return this.#rows.get(keyOf(place))?.shift();
  }
}

const keyOf = ({ file, operator, before, after }: Place): string => JSON.stringify([file, operator, before, after]);

const fates: ReadonlySet<unknown> = new Set<MutantFate>(['killed', 'survived', 'explained', 'unreached', 'waiting']);

/** @throws UsageError when the file is not what `mutate --json` prints. */
export function readEarlierFates(path: string): EarlierFates {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new UsageError(`cannot read ${path}: ${why}`, 'Give what `mutate --json` printed.');
  }
  const { mutants } = (parsed ?? {}) as { mutants?: unknown };
  const isRow = (row: unknown): row is MutantRow =>
    typeof row === 'object' && row !== null && fates.has((row as MutantRow).fate);
  if (Array.isArray(mutants) && mutants.every(isRow)) return new EarlierFates(mutants);
  throw new UsageError(`${path} is no report of mutants`, 'Give what `mutate --json` printed.');
}
