import type { BugPatch } from '../instrument/bugPatch.ts';
import { plural } from './humanUnits.ts';
import { plainPaint, type Paint } from './paint.ts';
import { labelled, wrapText } from './wrapText.ts';

const LABEL = 13;

/** What a bug's header tells of it, and its diff. */
export function bugStory(id: string, patch: BugPatch, paint: Paint = plainPaint, columns = 160): string[] {
  const line = (label: string, text: string | undefined): string[] =>
    text === undefined ? [] : labelled(label, LABEL, text, columns);
  const { cpus, preemptions, freeRunning, freeRunningReason } = patch;
  const needs = [
    ...(cpus === undefined ? [] : [plural(cpus, 'CPU')]),
    ...(preemptions === undefined ? [] : [plural(preemptions, 'preemption')]),
  ];
  return [
    ...wrapText(`${id}  ${patch.title}`, columns, 2).map((text) => paint('bold', text)),
    ...line('source:', patch.source),
    ...line('needs:', needs.length === 0 ? undefined : needs.join(', ')),
    ...line('scenario:', patch.scenario),
    ...line('oracle:', patch.oracle.length === 0 ? undefined : patch.oracle.join(', ')),
    ...line('free runs:', freeRunning ? 'find it' : ['are not expected to find it', freeRunningReason].join(': ')),
    ...(patch.interleaving.length === 0 ? [] : ['', ...patch.interleaving.map((text) => `  ${text}`)]),
    '',
    ...patch.diff
      .trimEnd()
      .split('\n')
      .map((text) => paint(formatOf(text), text)),
  ];
}

function formatOf(line: string): 'bold' | 'cyan' | 'green' | 'red' | 'reset' {
  if (/^(?:---|\+\+\+) /.test(line)) return 'bold';
  if (line.startsWith('@@')) return 'cyan';
  if (line.startsWith('+')) return 'green';
  return line.startsWith('-') ? 'red' : 'reset';
}
