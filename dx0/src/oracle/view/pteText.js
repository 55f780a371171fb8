import { PTE_MIGRATION, PTE_PRESENT, PTE_SWAP, ptePfn, pteType } from '../../mm/vm/pte.js';
/** A page-table entry in words. */
export function pteText(pte) {
  switch (pteType(pte)) {
    case PTE_PRESENT:
      return `page[${ptePfn(pte)}]`;
    case PTE_MIGRATION:
      return `a migration entry for page[${ptePfn(pte)}]`;
    case PTE_SWAP:
      return `swap slot ${ptePfn(pte)}`;
    default:
      return 'no page';
  }
}
//# sourceMappingURL=pteText.js.map
