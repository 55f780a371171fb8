/** So many candidates are tried one by one, more by bisection. */
const FEW = 12;
/**
 * The smallest number below `all` for which something works, or `all`. Among many it is one below which nothing seems
 * to work: where more does not always do what less does, another may be smaller.
 */
export function fewest(all, works) {
  let [none, enough] = [0, all];
  while (enough - none > FEW) {
    const count = (none + enough) >> 1;
    if (works(count)) enough = count;
    else none = count;
  }
  for (let count = none; count < enough; count++) {
    if (works(count)) return count;
  }
  return enough;
}
//# sourceMappingURL=fewest.js.map
