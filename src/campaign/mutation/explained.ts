import { readFileSync } from 'node:fs';
import { UsageError } from '../usageError.ts';

/** A mutant that can't be killed, told by what it changes, so that other changes of the file do not matter. */
export interface Explained {
  readonly file: string;
  readonly operator: string;
  readonly before: string;
  readonly after: string;
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
    typeof one === 'object' && one !== null && fields.every((name) => typeof (one as Explained)[name] === 'string');
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

export const reasonOf = (explained: readonly Explained[], one: Omit<Explained, 'reason'>): string | undefined =>
  explained.find(
    ({ file, operator, before, after }) =>
      file === one.file && operator === one.operator && before === one.before && after === one.after,
  )?.reason;
