import { readFileSync } from 'node:fs';
import { UsageError } from '../usageError.ts';

/** A mutant that can't be killed, told by what it changes, so that other changes of the file do not matter. */
export interface Explained {
  readonly file: string;
  readonly operator: string;
  readonly before: string;
  readonly after: string;
  /** Which one it is of those in the file that look the same, from 1; left out: the reason holds for each of them. */
  readonly which?: number;
  readonly reason: string;
}

/** @throws UsageError when the file is not a list of such. */
export function readExplained(path: string): Explained[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : error}`, 'It is JSON.');
  }
  const fields = ['file', 'operator', 'before', 'after', 'reason'] as const;
  const isOne = (one: unknown): one is Explained =>
    typeof one === 'object' &&
    one !== null &&
    fields.every((name) => typeof (one as Explained)[name] === 'string') &&
    ['undefined', 'number'].includes(typeof (one as Explained).which);
  if (Array.isArray(parsed) && parsed.every(isOne)) return parsed;
  throw new UsageError(`${path} is not a list of explained mutants`, `Each has ${fields.join(', ')}.`);
}

/** The lines that a patch takes away, and those it puts there, without indentation. */
export function changedLines(patch: string): { before: string; after: string } {
  const lines = patch.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('@@'));
  const told = (sign: string): string =>
    lines
      .slice(begin)
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1).trim())
      .join('\n');
  return { before: told('-'), after: told('+') };
}

/**
 * Why a mutant can't be killed, undefined when that is not known.
 *
 * @param which tells which one it is of those that look the same, from 1; asked only when it matters.
 */
export const reasonOf = (
  explained: readonly Explained[],
  one: Pick<Explained, 'file' | 'operator' | 'before' | 'after'>,
  which: () => number,
): string | undefined =>
  explained.find(
    ({ file, operator, before, after, which: only }) =>
      file === one.file &&
      operator === one.operator &&
      before === one.before &&
      after === one.after &&
      (only === undefined || only === which()),
  )?.reason;
