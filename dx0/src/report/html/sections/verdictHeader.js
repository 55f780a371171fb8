import { count, plural, seconds } from '../../humanUnits.js';
import { html } from '../markup.js';
const WORDS = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' };
/** The verdict as the title of the page has it. */
export const verdictWords = ({ verdict, findings }) =>
  verdict === 'fail' ? `${WORDS.fail}: ${plural(findings.length, 'finding')}` : WORDS[verdict];
/** What it all came to: verdict, figures, what the verdict is worth. */
export function verdictHeader(document) {
  const { verdict, reason, interrupted, confidence, warnings, command, environment } = document;
  return html`<header class="top verdict-${verdict}">
    <p class="product">pagetorture ${command} <span>${environment.version}</span></p>
    <h1><span class="badge">${WORDS[verdict]}</span> ${headline(document)}</h1>
    ${reason !== null && html`<p class="reason">${reason}</p>`}
    ${interrupted !== null && html`<p class="reason">Interrupted by ${interrupted}.</p>`}
    <dl class="figures">${figures(document)}</dl>
    ${
      confidence.length > 0 &&
      html`<section class="confidence" aria-label="Confidence">
        <h2>Confidence</h2>
        <ul>
          ${confidence.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`
    }
    ${
      warnings.length > 0 &&
      html`<section class="warnings" aria-label="Warnings">
        <h2>Warnings</h2>
        <ul>
          ${warnings.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`
    }
  </header>`;
}
function headline({ verdict, findings, totals }) {
  if (verdict === 'fail') return plural(findings.length, 'finding');
  return verdict === 'pass' ? `${plural(totals.scenarios, 'scenario')}, nothing found` : 'not decided';
}
function figures({ totals, seconds: time, started }) {
  const figure = (name, value) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const counted = (name, value) => value > 0 && figure(name, count(value));
  return [
    figure('scenarios', count(totals.scenarios)),
    counted('operations', totals.operations),
    counted('epochs', totals.epochs),
    counted('executions', totals.executions),
    counted('steps', totals.steps),
    figure('took', seconds(time)),
    figure('began', started.replace(/:\d\d(\.\d+)?Z$/, ' UTC').replace('T', ' ')),
  ];
}
//# sourceMappingURL=verdictHeader.js.map
