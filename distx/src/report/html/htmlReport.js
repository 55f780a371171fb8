import { createHash } from 'node:crypto';
import { clientAssets } from './clientAssets.js';
import { html, Markup } from './markup.js';
import { bugsSection } from './sections/bugsSection.js';
import { contentionSection } from './sections/contentionSection.js';
import { coverageSection } from './sections/coverageSection.js';
import { findingsSection } from './sections/findingsSection.js';
import { runSection } from './sections/runSection.js';
import { scenariosSection } from './sections/scenariosSection.js';
import { verdictHeader, verdictWords } from './sections/verdictHeader.js';
/**
 * The report as one HTML file that opens without a network: verdict, findings with a viewer that steps through the
 * schedule of each, charts. Its policy lets nothing run but its own script, and nothing be fetched at all.
 */
export function htmlReport(document) {
    const { style, script } = clientAssets();
    const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${verdictWords(document)} · pagetorture ${document.command}</title>
        ${new Markup(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        ${verdictHeader(document)}
        <main id="main">
          ${findingsSection(document)} ${bugsSection(document)} ${scenariosSection(document)}
          ${coverageSection(document)} ${contentionSection(document)} ${runSection(document)}
        </main>
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `.text;
}
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
//# sourceMappingURL=htmlReport.js.map