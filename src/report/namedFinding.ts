import type { Finding } from '../scenario/finding.ts';

/** A finding and the hash that is the same for findings of one cause. */
export interface NamedFinding extends Finding {
  readonly fingerprint: string;
}
