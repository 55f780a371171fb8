import { count, nanoseconds, percent } from '../../humanUnits.js';
import { html } from '../markup.js';
import { LockColours } from './lockColours.js';
import { topSites } from './topSites.js';
import { waitBars } from './waitBars.js';
import { waitHistogram } from './waitHistogram.js';
/** What was fought over: charts of the waits, and the figures. */
export function contentionSection({ contention, scenarios }) {
  if (contention.length === 0) return html``;
  const colours = new LockColours(contention);
  const charts =
    colours.named.length > 0 &&
    html`${colours.legend()}
      <div class="charts">
        ${waitBars(scenarios, colours)} ${waitHistogram(contention, colours)} ${topSites(contention, colours)}
      </div>`;
  return html`<section aria-labelledby="contention">
    <h2 id="contention">Contention</h2>
    ${charts}
    <div class="wide">
      <table class="contention">
        <thead>
          <tr>
            <th>lock class</th>
            <th class="n">acquired</th>
            <th class="n">contended</th>
            <th class="n">share</th>
            <th class="n">wait total</th>
            <th class="n">wait max</th>
            <th class="n">wait p99</th>
            <th class="n">hold total ~</th>
          </tr>
        </thead>
        <tbody>
          ${contention.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}
const row = (lock) =>
  html`<tr>
    <th scope="row">${lock.lockClass}</th>
    <td class="n">${count(lock.acquisitions)}</td>
    <td class="n">${count(lock.contended)}</td>
    <td class="n">${percent(lock.contended, lock.acquisitions)}</td>
    <td class="n">${nanoseconds(lock.waitTotal)}</td>
    <td class="n">${nanoseconds(lock.waitMax)}</td>
    <td class="n">${nanoseconds(lock.waitP99)}</td>
    <td class="n">${lock.holdSamples === 0 ? '–' : nanoseconds(lock.holdTotal)}</td>
  </tr>`;
//# sourceMappingURL=contentionSection.js.map
