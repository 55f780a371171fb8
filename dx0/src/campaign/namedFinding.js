import { oneLine, visibleText } from '../report/visibleText.js';
import { fingerprint } from './fingerprint.js';
/** A finding with its fingerprint. What a subject wrote into it is text from here on: no terminal and no log obeys it. */
export const namedFinding = (finding) => ({
  ...finding,
  title: oneLine(finding.title),
  object: oneLine(finding.object),
  details: finding.details.flatMap((detail) => visibleText(detail).split('\n')),
  fingerprint: fingerprint(finding),
});
//# sourceMappingURL=namedFinding.js.map
