export const unknownSite = { file: '', line: 0, column: 0, what: 'unknown' };
const WHAT_LENGTH = 80;
export function siteOf(module, span) {
  const what = module.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    file: module.file,
    ...module.lines.positionOf(span.start),
    what: what.length > WHAT_LENGTH ? `${what.slice(0, WHAT_LENGTH - 1)}…` : what,
  };
}
//# sourceMappingURL=site.js.map
