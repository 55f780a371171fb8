/** Breaks text at spaces into lines of at most `columns`; lines after the first are indented. Longer words stay whole. */
export function wrapText(text, columns, indent = 0) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= columns - (lines.length > 0 ? indent : 0)) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((part, i) => (i === 0 ? part : ' '.repeat(indent) + part));
}
/** Text behind a label, its lines one below the other. */
export function labelled(label, width, text, columns) {
  return wrapText(text, columns - width).map((line, i) => ((i === 0 ? label : '').padEnd(width) + line).trimEnd());
}
//# sourceMappingURL=wrapText.js.map
