import { basename } from 'node:path';
import { readHeaders, titleOf } from './bugHeader.ts';
import { SubjectError } from './subjectError.ts';

/**
 * A bug as a unified diff against the subject, with a header like that of a kernel patch:
 *
 * ```
 * Subject: isolation ignores a failed tryget
 * Bug: G1
 * Source: where the bug was seen; may go on in an indented line
 * CPUs: 2
 * Preemptions: 1
 * Scenario: put-isolate
 * Oracle: I1, I2
 * Free-running: no (the window is two instructions wide)
 * Build: noisy
 * Interleaving:
 *   C0:1 reads the refcount
 *   C1:1 drops the last reference
 *
 * --- a/src/lru.ts
 * +++ b/src/lru.ts
 * ```
 *
 * Every header line is optional; a plain diff is a bug patch too. Unknown header lines are ignored.
 */
export interface BugPatch {
  readonly path: string;
  /** File name of the patch when there is no `Subject:`. */
  readonly title: string;
  readonly id?: string;
  readonly source?: string;
  /** CPUs the bug needs. */
  readonly cpus?: number;
  /** Preemptions the bug needs. */
  readonly preemptions?: number;
  readonly interleaving: readonly string[];
  readonly scenario?: string;
  /** Ids of the oracles expected to fire, any of them. */
  readonly oracle: readonly string[];
  /** Whether stress on real threads is expected to find it; true unless the header says no. */
  readonly freeRunning: boolean;
  readonly freeRunningReason?: string;
  readonly build?: string;
  /** The unified diff, from its first file header on. */
  readonly diff: string;
}

/**
 * Reads a patch file.
 *
 * @param path names the patch in messages.
 * @throws SubjectError when there is no diff or a header value makes no sense.
 */
export function parseBugPatch(text: string, path: string): BugPatch {
  const normal = text.replaceAll('\r\n', '\n');
  const start = normal.search(/^(diff |Index: |--- \S)/m);
  if (start === -1) {
    throw new SubjectError(`${path}: no diff in this patch`, 'a unified diff begins with a line `--- a/<file>`');
  }
  const headers = readHeaders(normal.slice(0, start));
  const word = (name: string): string | undefined => headers.get(name)?.join(' ').trim() || undefined;
  const count = (name: string): number | undefined => {
    const value = word(name);
    if (value === undefined) return undefined;
    if (/^\d+$/.test(value)) return Number(value);
    throw new SubjectError(`${path}: \`${name}: ${value}\` is not a number`, 'write a whole number, such as 2');
  };
  const freeRunning = readFreeRunning(word('free-running'), path);
  return {
    path,
    title: titleOf(word('subject')) ?? basename(path),
    ...known('id', word('bug')),
    ...known('source', word('source')),
    ...known('cpus', count('cpus')),
    ...known('preemptions', count('preemptions')),
    interleaving: (headers.get('interleaving') ?? []).filter((line) => line !== ''),
    ...known('scenario', word('scenario')),
    oracle: word('oracle')?.split(/[\s,]+/) ?? [],
    freeRunning: freeRunning.expected,
    ...known('freeRunningReason', freeRunning.reason),
    ...known('build', word('build')),
    // The signature of git format-patch would be read as a removed line.
    diff: normal.slice(start).replace(/\n-- ?\n[^\n]*\n*$/, '\n'),
  };
}

const known = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function readFreeRunning(value: string | undefined, path: string): { expected: boolean; reason: string | undefined } {
  if (value === undefined) return { expected: true, reason: undefined };
  const match = /^(yes|no)\b\s*(?:\((.*)\))?\s*$/i.exec(value);
  if (match) return { expected: match[1]!.toLowerCase() === 'yes', reason: match[2] };
  throw new SubjectError(`${path}: \`free-running: ${value}\` is neither yes nor no`, 'write `yes`, or `no (reason)`');
}
