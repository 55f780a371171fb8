/** Undefined when nothing is known. */
export function findingPlace({ site, schedule }) {
  return placeOf(site ?? schedule?.rows.find(({ mark }) => mark === 'violation')?.site ?? null);
}
/** `file:line` in its parts. */
export function placeOf(site) {
  const [, file, line] = /^(.+):(\d+)$/s.exec(site ?? '') ?? [];
  return file === undefined ? undefined : { file, line: Math.max(1, Number(line)) };
}
//# sourceMappingURL=findingPlace.js.map
