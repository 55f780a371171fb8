import { count, plural, seconds, shortCount } from '../../humanUnits.ts';
import type { DocumentScenario, ReportDocument } from '../../document/reportDocument.ts';
import { html, type Markup } from '../markup.ts';

const WORDS = { pass: 'pass', verified: 'verified', fail: 'fail', open: 'open' } as const;

/** A row a scenario. */
export function scenariosSection({ scenarios }: ReportDocument): Markup {
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

function row(scenario: DocumentScenario): Markup {
  const { name, summary, verdict, reason, findings } = scenario;
  return html`<tr>
    <th scope="row">${name}<small>${summary}</small></th>
    <td><span class="chip ${verdict}">${WORDS[verdict]}</span>${reason !== null && html`<small>${reason}</small>`}</td>
    <td class="n">${workOf(scenario)}</td>
    <td class="n">${rateOf(scenario)}</td>
    <td class="n">${seconds(scenario.seconds)}</td>
    <td>${findings.length === 0 ? '–' : findings.map((id) => html`<a href="#finding-${id}">${id}</a> `)}</td>
  </tr>`;
}

const operationsOf = ({ operations }: DocumentScenario): number =>
  Object.values(operations).reduce((sum, each) => sum + each, 0);

function workOf(scenario: DocumentScenario): string {
  const operations = operationsOf(scenario);
  if (scenario.executions > 0) return plural(scenario.executions, 'execution');
  return operations > 0 ? plural(operations, 'operation') : count(0);
}

function rateOf(scenario: DocumentScenario): string {
  const { executions, seconds: time, runningSeconds } = scenario;
  if (executions > 0) return time > 0 ? `${shortCount(executions / time)}/s` : '–';
  return runningSeconds > 0 ? `${shortCount(operationsOf(scenario) / runningSeconds)}/s` : '–';
}
