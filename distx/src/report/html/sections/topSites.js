import { nanoseconds, plural } from '../../humanUnits.js';
import { html } from '../markup.js';
const MOST = 10;
/** The call sites that waited longest, over all lock classes. */
export function topSites(contention, colours) {
    const sites = contention
        .flatMap(({ lockClass, sites: own }) => own.map((site) => ({ lockClass, ...site })))
        .filter(({ waitTotal }) => waitTotal > 0)
        .toSorted((a, b) => b.waitTotal - a.waitTotal)
        .slice(0, MOST);
    const longest = sites[0]?.waitTotal ?? 0;
    if (sites.length === 0)
        return html ``;
    return html `<figure class="chart broad">
    <figcaption>Call sites that waited longest</figcaption>
    <div class="sites">
      ${sites.map(({ lockClass, site, waitTotal, contended }) => html `<span class="site">${site} <small>${lockClass}</small></span>
            <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="${colours.of(lockClass)}" width="${((1000 * waitTotal) / longest).toFixed(2)}" height="10" />
            </svg>
            <span class="n">${nanoseconds(waitTotal)}</span><span class="n quiet">${plural(contended, 'wait')}</span>`)}
    </div>
  </figure>`;
}
//# sourceMappingURL=topSites.js.map