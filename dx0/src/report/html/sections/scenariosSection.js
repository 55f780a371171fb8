import { count, plural, seconds, shortCount } from '../../humanUnits.js';
import { html } from '../markup.js';
const WORDS = { pass: 'pass', verified: 'verified', fail: 'fail', open: 'open' };
/** A row a scenario. */
export function scenariosSection({ scenarios }) {
  if (scenarios.length === 0) return html``;
  return html`<section aria-labelledby="scenarios">
    <h2 id="scenarios">Scenarios</h2>
    <div class="wide">
      <table class="scenarios">
        <thead>
          <tr>
            <th>scenario</th>
            <th>verdict</th>
            <th class="n">work</th>
            <th class="n">rate</th>
            <th class="n">time</th>
            <th>findings</th>
          </tr>
        </thead>
        <tbody>
          ${scenarios.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}
function row(scenario) {
  const { name, summary, verdict, reason, findings } = scenario;
  const works = worksOf(scenario);
  return html`<tr>
    <th scope="row">${name}<small>${summary}</small></th>
    <td><span class="chip ${verdict}">${WORDS[verdict]}</span>${reason !== null && html`<small>${reason}</small>`}</td>
    <td class="n">${lines(works.map(([work]) => work))}</td>
    <td class="n">${lines(works.map(([, rate]) => rate))}</td>
    <td class="n">${seconds(scenario.seconds)}</td>
    <td>${findings.length === 0 ? '–' : findings.map((id) => html`<a href="#finding-${id}">${id}</a> `)}</td>
  </tr>`;
}
const operationsOf = ({ operations }) => Object.values(operations).reduce((sum, each) => sum + each, 0);
/** What was done and how fast: a soak races a scenario and steps it. */
function worksOf(scenario) {
  const { executions, epochs, seconds: time, runningSeconds } = scenario;
  const operations = operationsOf(scenario);
  const rate = (amount, of) => (of > 0 ? `${shortCount(amount / of)}/s` : '–');
  const raced = [plural(operations, 'operation'), rate(operations, runningSeconds)];
  // The time of what was stepped; races have their own.
  const stepped = [plural(executions, 'execution'), rate(executions, epochs > 0 ? time - runningSeconds : time)];
  const works = [...(operations > 0 ? [raced] : []), ...(executions > 0 ? [stepped] : [])];
  return works.length > 0 ? works : [[count(0), '–']];
}
const lines = (texts) => texts.map((text) => html`<div>${text}</div>`);
//# sourceMappingURL=scenariosSection.js.map
