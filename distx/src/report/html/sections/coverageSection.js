import { count, plural, seconds } from '../../humanUnits.js';
import { html } from '../markup.js';
const WIDTH = 1000;
const HEIGHT = 100;
/** How much was new as time went on: a small chart a scenario that was stepped. */
export function coverageSection({ scenarios }) {
    const covered = scenarios.filter(({ coverage }) => coverage.length > 1);
    if (covered.length === 0)
        return html ``;
    return html `<section aria-labelledby="coverage">
    <h2 id="coverage">Coverage over time</h2>
    <p class="hint">
      Distinct schedules, and executions: as long as the lines lie close together nearly every execution is a new one.
    </p>
    <ul class="legend">
      <li><span class="swatch line-classes"></span>distinct schedules</li>
      <li><span class="swatch line-executions"></span>executions</li>
    </ul>
    <div class="coverage">${covered.map(chart)}</div>
  </section>`;
}
function chart({ name, coverage }) {
    const last = coverage.at(-1);
    const longest = Math.max(last.seconds, Number.EPSILON);
    const most = Math.max(...coverage.map(({ executions, classes }) => Math.max(executions, classes)), 1);
    const path = (of) => `M0 ${HEIGHT}${coverage
        .map((point) => `L${((WIDTH * point.seconds) / longest).toFixed(1)} ${(HEIGHT - (HEIGHT * of(point)) / most).toFixed(1)}`)
        .join('')}`;
    return html `<figure class="chart">
    <figcaption>
      ${name} <small>${count(last.classes)} of ${plural(last.executions, 'execution')} were new</small>
    </figcaption>
    <svg
      class="lines"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${name}: ${count(last.classes)} distinct schedules in ${seconds(last.seconds)}"
    >
      <path class="executions" d="${path(({ executions }) => executions)}" />
      <path class="classes" d="${path(({ classes }) => classes)}" />
    </svg>
    <p class="axis"><span>0</span><span>${seconds(last.seconds)}</span></p>
  </figure>`;
}
//# sourceMappingURL=coverageSection.js.map