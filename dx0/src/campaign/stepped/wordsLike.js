import { Surw } from '../../explore/strategies/surw.js';
import { kindOf } from '../kindOf.js';
/**
 * A search that keeps to the words of one kind of object, `page[].refcount` or all of `page[]`. Of an object that
 * is no word, such as `cpu[]`, the search keeps to what belongs to it.
 */
export function wordsLike({ words, nameAddress }, kind) {
  const owner = kind.split('.')[0];
  const kinds = Array.from({ length: words.length }, (_, address) => kindOf(nameAddress(address)));
  const of = (matches) => kinds.flatMap((name, address) => (matches(name) ? [address] : []));
  const exact = of((name) => name === kind);
  const addresses = exact.length > 0 ? exact : of((name) => name === owner || name.startsWith(`${owner}.`));
  return addresses.length > 0 ? new Surw({ addresses }) : new Surw();
}
//# sourceMappingURL=wordsLike.js.map
