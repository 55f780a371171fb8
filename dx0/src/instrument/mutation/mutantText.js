import { MagicString } from 'magic-string';
/** A module with one mutant in place. */
export function mutantText(text, { edits }) {
  const code = new MagicString(text);
  for (const { start, end, text: replacement } of edits) {
    if (start === end) code.appendLeft(start, replacement);
    else if (replacement === '') code.remove(...wholeLines(text, start, end));
    else code.overwrite(start, end, replacement);
  }
  return code.toString();
}
/** A range, with its lines if nothing else is on them. */
function wholeLines(text, start, end) {
  const indentation = /(?<=^|\n)[^\S\n]*$/.exec(text.slice(0, start))?.[0].length;
  const rest = /^[^\S\n]*\n/.exec(text.slice(end))?.[0].length;
  return indentation === undefined || rest === undefined ? [start, end] : [start - indentation, end + rest];
}
//# sourceMappingURL=mutantText.js.map
