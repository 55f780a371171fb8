/** A site number as `file:line`; undefined when unknown. */
export function siteName(sites, site) {
  const found = sites[site];
  return found === undefined || found.file === '' ? undefined : `${found.file}:${found.line}`;
}
//# sourceMappingURL=siteName.js.map
