import type { NamedFinding } from '../report/namedFinding.ts';
import { oneLine, visibleText } from '../report/visibleText.ts';
import type { Finding } from '../scenario/finding.ts';
import { fingerprint } from './fingerprint.ts';

/** A finding with its fingerprint. What a subject wrote into it is text from here on: no terminal and no log obeys it. */
export const namedFinding = (finding: Finding): NamedFinding => ({
  ...finding,
  title: oneLine(finding.title),
  object: oneLine(finding.object),
  details: finding.details.flatMap((detail) => visibleText(detail).split('\n')),
  fingerprint: fingerprint(finding),
});
