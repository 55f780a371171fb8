import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_INDEX, PAGE_MAPCOUNT, PAGE_MAPPING } from '../../mm/machine/pageFields.js';
import { anonMapping, fileMapping } from '../../mm/page/mapping.js';
import { mappedHead } from '../../mm/page/compound.js';
import { pageField } from '../../mm/page/page.js';
import { isAnonVpage, mmAnonVma, vpageFile, vpageFileIndex } from '../../mm/vm/addressSpace.js';
import { ptePfn, pteType } from '../../mm/vm/pte.js';
import { mappingText } from '../view/mappingText.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
import { pteName } from '../view/pteName.js';
/** I16: a page knows how many entries map it, has a reference for each, and knows where they are. */
export const checkMappings = (view, report) => {
  const { cpu, tables } = view;
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    // What a free page's counters say is reported as such.
    if (!isAllocated(cpu, pfn)) continue;
    const mapcount = pageField(cpu, pfn, PAGE_MAPCOUNT);
    const entries = tables.mapped[pfn];
    const references = booked(view, pfn, Ref.Map);
    if (mapcount + 1 === entries && references === entries) continue;
    const title =
      mapcount + 1 === entries
        ? `page[${pfn}] is mapped by ${entries} entries, which have ${references} references`
        : `page[${pfn}] mapcount is ${mapcount}, ${entries} entries map it`;
    const details = [...whoMaps(view, pfn), ...bookedDetails(view, pfn)];
    report('I16', `page[${pfn}].mapcount`, title, { details, site: takerSite(view, pfn, Ref.Map) });
  }
  for (const { mm, vpage, pte, huge } of tables.present) {
    const page = ptePfn(pte);
    if (pteType(pte) === 0 || page >= cpu.layout.frames || !isAllocated(cpu, page)) continue;
    // Of a huge page the head alone knows where it is mapped.
    const pfn = mappedHead(cpu, page);
    const anon = isAnonVpage(cpu, vpage);
    const mapping = anon ? anonMapping(mmAnonVma(cpu, mm)) : fileMapping(vpageFile(cpu, vpage));
    const index = anon ? vpage : vpageFileIndex(cpu, vpage);
    const found = pageField(cpu, pfn, PAGE_MAPPING);
    const foundIndex = pageField(cpu, pfn, PAGE_INDEX) + page - pfn;
    if (found === mapping && foundIndex === index) continue;
    const object = pteName(cpu, mm, vpage, huge);
    const of = mappingText(found, foundIndex);
    const title = `${object} maps page[${page}] of ${of}, not of ${mappingText(mapping, index)}`;
    report('I16', object, title, { details: bookedDetails(view, pfn), site: takerSite(view, pfn, Ref.Map) });
  }
};
const whoMaps = ({ cpu, tables }, pfn) =>
  tables.present
    .filter(({ pte }) => ptePfn(pte) < cpu.layout.frames && mappedHead(cpu, ptePfn(pte)) === pfn)
    .map(({ mm, vpage, huge }) => `mapped by ${pteName(cpu, mm, vpage, huge)}`);
//# sourceMappingURL=checkMappings.js.map
