import { createHash } from 'node:crypto';
import type { Finding } from '../scenario/finding.ts';
import { kindOf } from './kindOf.ts';

/** The same for findings of one cause: oracle, kind of object and site, whichever page it hit. */
export function fingerprint({ oracle, object, site }: Finding): string {
  return createHash('sha256')
    .update([oracle, kindOf(object), site ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 8);
}
