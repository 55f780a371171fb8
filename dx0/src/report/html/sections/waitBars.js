import { nanoseconds } from '../../humanUnits.js';
import { html } from '../markup.js';
/** Scenarios with a bar; those that waited longest. */
const MOST = 20;
/** Time waited for locks, a bar a scenario, stacked by lock class. */
export function waitBars(scenarios, colours) {
  const bars = scenarios
    .map(({ name, contention }) => ({ name, contention, total: totalOf(contention) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, MOST);
  const longest = Math.max(...bars.map(({ total }) => total));
  if (bars.length === 0) return html``;
  return html`<figure class="chart">
    <figcaption>Time waited by lock class</figcaption>
    <div class="bars">
      ${bars.map(
        ({ name, contention, total }) =>
          html`<span class="name">${name}</span>${stack(name, contention, longest, colours)}<span class="n"
              >${nanoseconds(total)}</span
            >`,
      )}
    </div>
  </figure>`;
}
const totalOf = (contention) => contention.reduce((sum, { waitTotal }) => sum + waitTotal, 0);
function stack(name, contention, longest, colours) {
  const order = (lock) => {
    const index = colours.named.indexOf(lock.lockClass);
    return index < 0 ? Infinity : index;
  };
  let x = 0;
  const parts = contention
    .filter(({ waitTotal }) => waitTotal > 0)
    .toSorted((a, b) => Math.sign(order(a) - order(b)) || b.waitTotal - a.waitTotal)
    .map(({ lockClass, waitTotal }) => {
      const width = (1000 * waitTotal) / longest;
      const part = html`<rect
        class="${colours.of(lockClass)}"
        x="${x.toFixed(2)}"
        width="${width.toFixed(2)}"
        height="10"
        ><title>${lockClass} ${nanoseconds(waitTotal)}</title></rect
      >`;
      x += width;
      return part;
    });
  return html`<svg
    class="bar"
    viewBox="0 0 1000 10"
    preserveAspectRatio="none"
    role="img"
    aria-label="Waits of ${name}"
  >
    ${parts}
  </svg>`;
}
//# sourceMappingURL=waitBars.js.map
