import { count, plural, seconds } from '../../humanUnits.js';
import { html, scriptJson } from '../markup.js';
import { viewerData } from '../viewerData.js';
import { interleaving } from './interleaving.js';
import { cpuTag } from './cpuTag.js';
import { viewerMarkup } from './viewerMarkup.js';
/** Findings that stand open at first. */
const OPEN = 1;
/** What was found, each with how it came about. */
export function findingsSection({ findings }) {
  if (findings.length === 0) return html``;
  return html`<section aria-labelledby="findings" class="findings">
    <h2 id="findings">Findings</h2>
    ${findings.map(findingArticle)}
  </section>`;
}
function findingArticle(finding, index) {
  const { id, oracle, message, scenario, schedule, details, also } = finding;
  return html`<details class="finding" id="finding-${id}" ${index < OPEN ? html` open` : ''}>
    <summary>
      <span class="chip fail">${oracle}</span> <span class="message">${message}</span>
      <span class="in">${scenario}</span>
    </summary>
    <p class="origin">${originOf(finding).join(' · ')}</p>
    ${schedule !== null && scheduleParts(finding, schedule, index)} ${finding.cpus.length > 0 && cpuTable(finding.cpus)}
    ${
      details.length > 0 &&
      html`<h4>Details</h4>
        <ul class="plain">
          ${details.map((line) => html`<li>${line}</li>`)}
        </ul>`
    }
    ${
      also.length > 0 &&
      html`<h4>Fired at the same moment</h4>
        <ul class="plain">
          ${also.map(otherLine)}
        </ul>`
    }
    ${orders(finding)} ${finding.recorder !== null && recorderTable(finding.recorder)}
    <h4>Again</h4>
    <pre class="command"><code>${finding.replay}</code></pre>
    <dl class="facts">
      ${finding.confidence !== null && fact('confidence', finding.confidence)}
      ${finding.folder !== null && fact('files', finding.folder)}
      ${finding.unstepped.length > 0 && fact('not stepped', finding.unstepped.slice(0, 5).join('; '))}
    </dl>
  </details>`;
}
const fact = (name, value) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
const originOf = (finding) => [
  finding.mode,
  finding.origin,
  ...(finding.bugs.length > 0 ? [`with ${finding.bugs.join(', ')}`] : []),
  ...(finding.site === null ? [] : [`at ${finding.site}`]),
  ...(finding.times > 1 ? [`met ${count(finding.times)} times`] : []),
  `fingerprint ${finding.fingerprint}`,
  `build ${finding.buildHash}`,
];
function scheduleParts(finding, schedule, index) {
  const { why, shrink } = schedule;
  return html` ${why !== null && html`<p class="why"><b>Why:</b> ${why.sentence}.</p>`}
    <h4>
      ${shrink?.minimal === 'proven' ? 'Minimal interleaving' : 'Interleaving'} <small>${sizeOf(schedule)}</small>
    </h4>
    ${interleaving(schedule)} ${viewerMarkup(index, schedule)}
    <script type="application/json" id="data-${index}">
      ${scriptJson(viewerData(finding, schedule))}
    </script>`;
}
function sizeOf({ shrink, rows, preempted, cpus }) {
  const busy = cpus.filter(({ operations }) => operations.length > 0).length;
  if (shrink === null)
    return `${plural(busy, 'CPU')}, ${plural(rows.at(-1)?.step ?? 0, 'step')}, ${plural(preempted.length, 'preemption')}, not shrunk`;
  const { before, after } = shrink;
  const size = `${plural(after.cpus, 'CPU')}, ${plural(after.steps, 'step')}, ${plural(after.preemptions, 'preemption')}`;
  return `${size}; shrunk from ${plural(before.steps, 'step')} and ${plural(before.preemptions, 'preemption')} in ${plural(shrink.tries, 'execution')}, ${seconds(shrink.seconds)}`;
}
const otherLine = ({ oracle, message }) => html`<li><b>${oracle}</b> ${message}</li>`;
function orders({ lockOrders }) {
  if (lockOrders.length === 0) return false;
  return html`<h4>Lock order</h4>
    <ul class="plain">
      ${lockOrders
        .slice(0, 8)
        .map(
          ({ first, second, times, inverse }) =>
            html`<li>
              <code>${first}</code> then <code>${second}</code> in ${plural(times, 'execution')}, the other way round in
              ${inverse === 0 ? 'none' : count(inverse)}
            </li>`,
        )}
    </ul>`;
}
const cpuTable = (cpus) =>
  html`<h4>CPUs at that moment</h4>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th>CPU</th>
            <th>state</th>
            <th>operation</th>
            <th class="n">completed</th>
            <th>holds</th>
            <th>waits for</th>
          </tr>
        </thead>
        <tbody>
          ${cpus.map(
            ({ cpu, state, operation, completed, holds, waitsFor }) =>
              html`<tr>
                <td>${cpuTag(cpu)}</td>
                <td>${state}</td>
                <td>${operation ?? '–'}</td>
                <td class="n">${count(completed)}</td>
                <td>${holds.map(({ object }) => object).join(', ') || '–'}</td>
                <td>${waitsFor?.object ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
/** Accesses shown; the document has more. */
const RECORDED = 60;
const recorderTable = ({ rows, total }) =>
  html`<details class="more">
    <summary>
      Flight recorder: the last ${count(Math.min(RECORDED, rows.length))} of
      ${plural(total, 'access').replace('accesss', 'accesses')}
    </summary>
    <div class="wide">
      <table class="recorder">
        <thead>
          <tr>
            <th class="n">ticket</th>
            <th>CPU</th>
            <th>access</th>
            <th>word</th>
            <th class="n">value</th>
            <th>where</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(-RECORDED).map(
            ({ ticket, cpu, operation, word, before, after, site }) =>
              html`<tr>
                <td class="n">${ticket}</td>
                <td>${cpuTag(cpu)}</td>
                <td>${operation}</td>
                <td>${word}</td>
                <td class="n">${before === after ? before : `${before} → ${after}`}</td>
                <td class="site">${site}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
//# sourceMappingURL=findingsSection.js.map
