import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_INDEX, PAGE_MAPPING } from '../../mm/machine/pageFields.js';
import { cacheSlot } from '../../mm/cache/pageCache.js';
import { fileMapping, isFileMapping } from '../../mm/page/mapping.js';
import { pageField } from '../../mm/page/page.js';
import { recordName } from '../recordName.js';
import { mappingText } from '../view/mappingText.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/** I26: a slot of the page cache names a page in use that says so too, in one slot only, with one reference for it. */
export const checkPageCache = (view, report) => {
  const { cpu, slots } = view;
  const { frames } = cpu.layout;
  for (let file = 0; file < cpu.config.files; file++) {
    for (let index = 0; index < cpu.config.filePages; index++) {
      const pfn = cpu.mem[cacheSlot(cpu, file, index)] - 1;
      if (pfn === -1) continue;
      const slot = `${recordName(cpu.layout.file, file)}.slot[${index}]`;
      if (pfn < 0 || pfn >= frames) report('I26', slot, `${slot} holds page[${pfn}], which does not exist`);
      else if (!isAllocated(cpu, pfn)) report('I26', slot, `${slot} holds page[${pfn}], which is free`);
      else {
        const mapping = pageField(cpu, pfn, PAGE_MAPPING);
        const found = pageField(cpu, pfn, PAGE_INDEX);
        if (mapping === fileMapping(file) && found === index) continue;
        report('I26', slot, `${slot} holds page[${pfn}], which is of ${mappingText(mapping, found)}`);
      }
    }
  }
  for (let pfn = 0; pfn < frames; pfn++) {
    const references = booked(view, pfn, Ref.Cache);
    const named = slots.cache[pfn];
    const mapping = pageField(cpu, pfn, PAGE_MAPPING);
    const cached = isAllocated(cpu, pfn) && isFileMapping(mapping);
    const say = (title) =>
      report('I26', `page[${pfn}]`, title, {
        details: bookedDetails(view, pfn),
        site: takerSite(view, pfn, Ref.Cache),
      });
    if (named > 1) say(`page[${pfn}] is in ${named} slots of the page cache`);
    if (cached && named === 0) {
      say(`page[${pfn}] is of ${mappingText(mapping, pageField(cpu, pfn, PAGE_INDEX))}, but not in its slot`);
    }
    if (references !== Math.min(named, 1))
      say(`page[${pfn}] is in ${named} slots of the page cache, which have ${references} references`);
  }
};
//# sourceMappingURL=checkPageCache.js.map
