import { basename } from 'node:path';
import { readHeaders, titleOf } from './bugHeader.js';
import { SubjectError } from './subjectError.js';
/**
 * Reads a patch file.
 *
 * @param path names the patch in messages.
 * @throws SubjectError when there is no diff or a header value makes no sense.
 */
export function parseBugPatch(text, path) {
  const normal = text.replaceAll('\r\n', '\n');
  const start = normal.search(/^(diff |Index: |--- \S)/m);
  if (start === -1) {
    throw new SubjectError(`${path}: no diff in this patch`, 'a unified diff begins with a line `--- a/<file>`');
  }
  const headers = readHeaders(normal.slice(0, start));
  const word = (name) => headers.get(name)?.join(' ').trim() || undefined;
  const count = (name) => {
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
const known = (key, value) => (value === undefined ? {} : { [key]: value });
function readFreeRunning(value, path) {
  if (value === undefined) return { expected: true, reason: undefined };
  const match = /^(yes|no)\b\s*(?:\((.*)\))?\s*$/i.exec(value);
  if (match) return { expected: match[1].toLowerCase() === 'yes', reason: match[2] };
  throw new SubjectError(`${path}: \`free-running: ${value}\` is neither yes nor no`, 'write `yes`, or `no (reason)`');
}
//# sourceMappingURL=bugPatch.js.map
