import type { Json, ReportDocument } from '../../document/reportDocument.ts';
import { html, type Markup } from '../markup.ts';

/** How it was run, and where: enough to do it again. */
export function runSection({ commandLine, parameters, environment, started, ended }: ReportDocument): Markup {
  const rows: [string, string][] = [
    ['began', started],
    ['ended', ended],
    ['node', environment.node],
    ['platform', `${environment.platform}, ${environment.cores} cores`],
    ...Object.entries(parameters).map(([name, value]): [string, string] => [name, valueText(value)]),
  ];
  return html`<section aria-labelledby="run">
    <h2 id="run">The run</h2>
    ${commandLine !== null && html`<pre class="command"><code>${commandLine}</code></pre>`}
    <dl class="parameters">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function valueText(value: Json): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((each) => valueText(each as Json)).join(', ');
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? '–' : entries.map(([name, each]) => `${name} ${valueText(each)}`).join(', ');
}
