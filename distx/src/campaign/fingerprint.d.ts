import type { Finding } from '../scenario/finding.ts';
/** The same for findings of one cause: oracle, kind of object and site, whichever page it hit. */
export declare function fingerprint({ oracle, object, site }: Finding): string;
//# sourceMappingURL=fingerprint.d.ts.map