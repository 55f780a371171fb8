import { recordName } from '../recordName.js';
/** The name of a page-table entry, such as `mm[1].pte[3]`, or of the PMD entry of a huge range, `mm[1].pmd[0]`. */
export const pteName = (cpu, mm, vpage, huge = false) =>
  `${recordName(cpu.layout.mm, mm)}.${huge ? `pmd[${vpage >> cpu.config.pageblockOrder}]` : `pte[${vpage}]`}`;
//# sourceMappingURL=pteName.js.map
