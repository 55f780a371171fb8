import { html } from '../markup.js';
/** How it was run, and where: enough to do it again. */
export function runSection({ commandLine, parameters, environment, started, ended }) {
    const rows = [
        ['began', started],
        ['ended', ended],
        ['node', environment.node],
        ['platform', `${environment.platform}, ${environment.cores} cores`],
        ...Object.entries(parameters).map(([name, value]) => [name, valueText(value)]),
    ];
    return html `<section aria-labelledby="run">
    <h2 id="run">The run</h2>
    ${commandLine !== null && html `<pre class="command"><code>${commandLine}</code></pre>`}
    <dl class="parameters">
      ${rows.map(([name, value]) => html `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>
  </section>`;
}
function valueText(value) {
    if (value === null)
        return '–';
    if (Array.isArray(value))
        return value.length === 0 ? '–' : value.map((each) => valueText(each)).join(', ');
    if (typeof value !== 'object')
        return String(value);
    const entries = Object.entries(value);
    return entries.length === 0 ? '–' : entries.map(([name, each]) => `${name} ${valueText(each)}`).join(', ');
}
//# sourceMappingURL=runSection.js.map