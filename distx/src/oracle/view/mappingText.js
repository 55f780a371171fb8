import { isAnonMapping, isFileMapping, mappingId } from '../../mm/page/mapping.js';
/** What a page's mapping and index say, such as `anon_vma[1] index 3`. */
export function mappingText(mapping, index) {
    if (isAnonMapping(mapping))
        return `anon_vma[${mappingId(mapping)}] index ${index}`;
    if (isFileMapping(mapping))
        return `file[${mappingId(mapping)}] index ${index}`;
    return mapping === 0 ? 'nothing' : `mapping ${mapping} index ${index}`;
}
//# sourceMappingURL=mappingText.js.map