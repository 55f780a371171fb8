/** How a column is set. */
export type Alignment = 'left' | 'right';

/** Sets rows in columns two spaces apart; the last column is not padded. */
export function alignTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? '';
        return alignment === 'right' ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
      })
      .join('  ')
      .trimEnd(),
  );
}
