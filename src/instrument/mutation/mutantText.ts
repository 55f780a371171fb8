import { MagicString } from 'magic-string';
import type { Mutant } from './mutant.ts';

/** A module with one mutant in place. */
export function mutantText(text: string, { edits }: Mutant): string {
  const code = new MagicString(text);
  for (const { start, end, text: replacement } of edits) {
    if (start === end) code.appendLeft(start, replacement);
    else if (replacement === '') code.remove(start, lineEnd(text, end));
    else code.overwrite(start, end, replacement);
  }
  return code.toString();
}

/** Where the line ends if nothing else is on it. */
const lineEnd = (text: string, end: number): number =>
  end + (/^[^\S\n]*\n[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0);
