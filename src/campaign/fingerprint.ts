import { createHash } from 'node:crypto';
import type { Finding } from '../scenario/finding.ts';

/** The same for findings of one cause: oracle, kind of object and site, whichever page it hit. */
export function fingerprint({ oracle, object, site }: Finding): string {
  const kind = object.replaceAll(/\[\d+\]/g, '[]');
  return createHash('sha256')
    .update([oracle, kind, site ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 8);
}
