import { cutTo } from '../statusLine.js';
import { ALL_CPUS } from './laneRow.js';
const WIDEST_LANE = 48;
const NARROWEST_LANE = 16;
const GAP = 2;
const STEP_HEADING = 'step';
const formats = {
  violation: ['bold', 'red'],
  culprit: ['bold', 'yellow'],
  current: 'inverse',
  preemption: 'yellow',
  aside: 'dim',
  none: undefined,
};
const paintAs = (paint, emphasis, text) => {
  const format = formats[emphasis];
  return format === undefined ? text : paint(format, text);
};
/**
 * Rows in one column per CPU, with a column for source positions; one under the other when that is too wide.
 *
 * @param layout rows that there must be room for, when not those alone that are shown.
 */
export function renderLanes(lanes, rows, paint, columns, layout = rows) {
  const stepWidth = widest([STEP_HEADING, ...layout.map(({ step }) => String(step ?? ''))]);
  const widths = lanes.map(({ cpu, heading }) => {
    const texts = layout.flatMap((row) => (row.cpu === cpu ? [row.text] : []));
    return Math.max(NARROWEST_LANE, Math.min(WIDEST_LANE, widest([heading, ...texts])));
  });
  const laneWidth = widths.reduce((sum, width) => sum + width + GAP, 0);
  const left = columns - stepWidth - GAP - laneWidth;
  const site = siteText(layout, left);
  return site === undefined
    ? stacked(lanes, rows, paint, columns, stepWidth)
    : beside(lanes, rows, paint, { stepWidth, widths, site });
}
const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
const fileName = (site) => site.slice(site.lastIndexOf('/') + 1);
/** How to write source positions in so many columns; undefined when they do not fit. */
function siteText(rows, columns) {
  const fits = (text) => rows.every(({ site }) => site === undefined || text(site).length <= columns);
  return [(site) => site, fileName].find(fits);
}
function beside(lanes, rows, paint, layout) {
  const { stepWidth, widths, site } = layout;
  const gap = ' '.repeat(GAP);
  const line = (step, cell, end) =>
    [step.padStart(stepWidth), ...lanes.map((lane, i) => cell(lane, widths[i])), end].join(gap).trimEnd();
  return [
    line(STEP_HEADING, ({ heading }, width) => paint('bold', cutTo(heading, width).padEnd(width)), ''),
    ...rows.map((row) =>
      row.cpu === ALL_CPUS
        ? ' '.repeat(stepWidth + GAP) + paintAs(paint, row.emphasis, row.text)
        : line(
            String(row.step ?? ''),
            ({ cpu }, width) =>
              cpu === row.cpu
                ? paintAs(paint, row.emphasis, cutTo(row.text, width)) +
                  ' '.repeat(Math.max(0, width - row.text.length))
                : ' '.repeat(width),
            row.site === undefined ? '' : paint('dim', site(row.site)),
          ),
    ),
  ];
}
/** One row under the other, each with its CPU; a line for a heading where another CPU goes on. */
function stacked(lanes, rows, paint, columns, stepWidth) {
  const left = columns - stepWidth - GAP;
  return rows.flatMap((row, i) => {
    const heading = lanes.find(({ cpu }) => cpu === row.cpu)?.heading ?? `CPU${row.cpu}`;
    const where = row.site === undefined ? '' : fileName(row.site);
    const text = cutTo(row.text, Math.max(NARROWEST_LANE, left - GAP));
    const isOneLine = where === '' || text.length + GAP + where.length + GAP <= left;
    const padded = ' '.repeat(Math.max(GAP, left - GAP - text.length - where.length));
    return [
      ...(rows[i - 1]?.cpu === row.cpu || row.cpu === ALL_CPUS ? [] : [paint('bold', cutTo(heading, columns))]),
      `${String(row.step ?? '').padStart(stepWidth)}  ${paintAs(paint, row.emphasis, text)}${isOneLine && where !== '' ? padded + paint('dim', where) : ''}`.trimEnd(),
      ...(isOneLine ? [] : [`${' '.repeat(stepWidth)}    ${paint('dim', cutTo(where, left))}`]),
    ];
  });
}
//# sourceMappingURL=renderLanes.js.map
