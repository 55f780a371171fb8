import type { Site } from '../instrument/site.ts';

/** A site number as `file:line`; undefined when unknown. */
export function siteName(sites: readonly Site[], site: number): string | undefined {
  const found = sites[site];
  return found === undefined || found.file === '' ? undefined : `${found.file}:${found.line}`;
}
