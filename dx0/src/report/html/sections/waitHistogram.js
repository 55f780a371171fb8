import { count, nanoseconds, plural } from '../../humanUnits.js';
import { html } from '../markup.js';
const HEIGHT = 120;
/** How long the waits were: a column for each power of two, stacked by lock class. */
export function waitHistogram(contention, colours) {
  const known = contention.filter((lock) => lock.waitHistogram?.some((waits) => waits > 0) === true);
  if (known.length === 0) return html``;
  const totals = [];
  for (const { waitHistogram: histogram } of known)
    for (const [bucket, waits] of histogram.entries()) totals[bucket] = (totals[bucket] ?? 0) + waits;
  const first = totals.findIndex((waits) => waits > 0);
  const last = totals.findLastIndex((waits) => waits > 0);
  const highest = Math.max(...totals);
  const columns = [];
  for (let bucket = first; bucket <= last; bucket++) columns.push(column(known, bucket, first, highest, colours));
  // With an odd number of columns there is no bound in the middle.
  const middle = (last - first) % 2 === 1 ? nanoseconds(2 ** ((first + last + 1) / 2)) : undefined;
  return html`<figure class="chart">
    <figcaption>How long the waits were</figcaption>
    <div class="plot">
      <span class="axis top">${plural(highest, 'wait')}</span>
      <svg
        class="columns"
        viewBox="0 0 ${last - first + 1} ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label="Waits by length, from ${nanoseconds(2 ** first)} to ${nanoseconds(2 ** (last + 1))}"
      >
        ${columns}
      </svg>
      <p class="axis">
        <span>${nanoseconds(2 ** first)}</span>${middle !== undefined && html`<span>${middle}</span>`}<span
          >${nanoseconds(2 ** (last + 1))}</span
        >
      </p>
    </div>
  </figure>`;
}
function column(contention, bucket, first, highest, colours) {
  const range = `${nanoseconds(2 ** bucket)} to ${nanoseconds(2 ** (bucket + 1))}`;
  let y = HEIGHT;
  const parts = contention
    .toSorted((a, b) => b.waitTotal - a.waitTotal)
    .flatMap(({ lockClass, waitHistogram: histogram }) => {
      const waits = histogram[bucket] ?? 0;
      if (waits === 0) return [];
      const height = (HEIGHT * waits) / highest;
      y -= height;
      const x = bucket - first + 0.06;
      return html`<rect
        class="${colours.of(lockClass)}"
        x="${x.toFixed(2)}"
        y="${y.toFixed(2)}"
        width="0.88"
        height="${height.toFixed(2)}"
        ><title>${lockClass}: ${count(waits)} of ${range}</title></rect
      >`;
    });
  return html`${parts}`;
}
//# sourceMappingURL=waitHistogram.js.map
