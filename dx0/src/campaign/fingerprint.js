import { createHash } from 'node:crypto';
import { kindOf } from './kindOf.js';
/** The same for findings of one cause: oracle, kind of object and site, whichever page it hit. */
export function fingerprint({ oracle, object, site }) {
  return createHash('sha256')
    .update([oracle, kindOf(object), site ?? ''].join('\n'))
    .digest('hex')
    .slice(0, 8);
}
//# sourceMappingURL=fingerprint.js.map
