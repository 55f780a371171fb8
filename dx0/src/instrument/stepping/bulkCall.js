import { isShortCircuited } from '../memberUse.js';
import { unwrap } from '../unwrap.js';
/** Methods of typed arrays that read or write elements. */
const BULK = new Set(
  `at copyWithin entries every fill filter find findIndex findLast findLastIndex forEach includes indexOf join
  lastIndexOf map reduce reduceRight reverse set slice some sort toLocaleString toReversed toSorted toString values
  with`.split(/\s+/),
);
/** Methods of a DataView. */
const DATA = /^[gs]et(?:(?:Ui|I)nt(?:8|16|32)|Float(?:32|64)|Big(?:Ui|I)nt64)$/;
/** `o.fill(v)` and its like, where `o` may be shared memory. */
export const isBulkCall = (node) =>
  node.type === 'CallExpression' && bulkMethodOf(node) !== undefined && !isShortCircuited(node);
/** The method that a call may call of shared memory, with the member that names it. */
export function bulkMethodOf(node) {
  const callee = unwrap(node.callee);
  if (callee !== node.callee || callee.type !== 'MemberExpression' || callee.computed) return undefined;
  const { object, property } = callee;
  if (object.type === 'Super' || property.type !== 'Identifier') return undefined;
  const { name } = property;
  return BULK.has(name) || DATA.test(name) ? { callee, name } : undefined;
}
//# sourceMappingURL=bulkCall.js.map
