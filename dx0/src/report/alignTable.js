/** Sets rows in columns two spaces apart; the last column is not padded. */
export function alignTable(rows, alignments) {
  const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? '';
        return alignment === 'right' ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
      })
      .join('  ')
      .trimEnd(),
  );
}
//# sourceMappingURL=alignTable.js.map
