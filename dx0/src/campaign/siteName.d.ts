import type { Site } from '../instrument/site.ts';
/** A site number as `file:line`; undefined when unknown. */
export declare function siteName(sites: readonly Site[], site: number): string | undefined;
//# sourceMappingURL=siteName.d.ts.map
