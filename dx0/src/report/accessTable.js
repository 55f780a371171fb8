import { alignTable } from './alignTable.js';
/** The object a word belongs to: `page[7]` of `page[7].refcount`. */
export const ownerOf = (object) => object.split('.')[0];
/** The accesses to an object's words. */
export const accessesTo = (accesses, object) => accesses.filter(({ address }) => ownerOf(address) === ownerOf(object));
/** Joins neighbours that differ in nothing but the ticket: a spin loop becomes one line. */
export function joinRepeats(accesses) {
  const joined = [];
  for (const access of accesses) {
    const last = joined.at(-1);
    if (last && isRepeat(last, access)) joined[joined.length - 1] = { ...access, times: last.times + 1 };
    else joined.push({ ...access, times: 1 });
  }
  return joined;
}
const isRepeat = (a, b) =>
  a.cpu === b.cpu &&
  a.site === b.site &&
  a.operation === b.operation &&
  a.address === b.address &&
  a.before === b.before &&
  a.after === b.after;
/** Accesses in order, one a line: `file:line`, and the value before and after where it changed. */
export function accessTable(accesses) {
  return alignTable(
    [
      ['ticket', 'CPU', 'access', 'word', 'value', 'where'],
      ...accesses.map((access) => [
        String(access.ticket),
        String(access.cpu),
        access.operation,
        access.address,
        access.before === access.after ? String(access.before) : `${access.before} -> ${access.after}`,
        `${access.site}${'times' in access && access.times > 1 ? `  (x${access.times})` : ''}`,
      ]),
    ],
    ['right', 'right', 'left', 'left', 'left', 'left'],
  );
}
//# sourceMappingURL=accessTable.js.map
