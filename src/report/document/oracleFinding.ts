import type { NamedFinding } from '../namedFinding.ts';
import type { OracleFinding } from './documentFinding.ts';

/** A finding in the words of the document. */
export const oracleFinding = (finding: NamedFinding): OracleFinding => ({
  fingerprint: finding.fingerprint,
  oracle: finding.oracle,
  message: finding.title,
  object: finding.object,
  site: finding.site ?? null,
  phase: finding.phase,
  details: [...finding.details],
});

/** What a failure without a finding would be called; there is none. */
export const NO_FINDING: NamedFinding = {
  oracle: 'unknown',
  title: 'nothing is known of it',
  object: '',
  phase: 'running',
  details: [],
  fingerprint: '00000000',
};
