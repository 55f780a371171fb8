import { isAllocated } from '../../mm/debug/frameState.js';
import { PINFO_PFN, PINFO_VALUE } from '../../mm/pinpage/generalPinpage.js';
import { entryPage } from '../../mm/pinpage/pinDriver.js';
import { PG_pin, testPageFlag } from '../../mm/page/pageFlags.js';
import { recordName } from '../recordName.js';
import { pinTrees } from '../view/pinTrees.js';
/**
 * I38: PG_pin says that a page is in the tree of a system, of one only unless pins may be nested; what the tree has is
 * about that page, which is in use, and belongs to the driver's entry that has the page.
 */
export const checkPinpages = ({ cpu }, report) => {
  const { config, layout } = cpu;
  if (config.pinSystems === 0) return;
  const trees = pinTrees(cpu);
  const name = (system) => recordName(layout.pins.system, system);
  for (let pfn = 0; pfn < layout.frames; pfn++) {
    const pinned = testPageFlag(cpu, pfn, PG_pin);
    const systems = trees.flatMap(({ items }, system) => (items.has(pfn) ? [system] : []));
    const page = `page[${pfn}]`;
    if (pinned && systems.length === 0) report('I38', page, `${page} is marked pinned, but in no system's tree`);
    if (!pinned && systems.length > 0) {
      report('I38', page, `${page} is in the tree of ${systems.map(name).join(', ')}, but not marked pinned`);
    }
    if (systems.length > 1 && config.nestedPins === 'refuse') {
      report('I38', page, `${page} is in ${systems.length} trees: ${systems.map(name).join(', ')}`);
    }
  }
  for (const [system, { items }] of trees.entries()) {
    for (const [pfn, info] of items) {
      const page = `page[${pfn}]`;
      const tree = `the tree of ${name(system)}`;
      if (pfn >= layout.frames || !isAllocated(cpu, pfn)) {
        report('I38', page, `${page} is in ${tree}, but free`);
        continue;
      }
      const said = cpu.mem[info + PINFO_PFN];
      if (said !== pfn) report('I38', page, `${page} is in ${tree} with what is known of page[${said}]`);
      const entry = cpu.mem[info + PINFO_VALUE] ?? -1;
      const has = entry >= 0 && entry < config.pinEntries ? entryPage(cpu, system, entry) : -1;
      if (has !== pfn) report('I38', page, `${page} is in ${tree} for entry ${entry}, which has page ${has}`);
    }
  }
};
//# sourceMappingURL=checkPinpages.js.map
