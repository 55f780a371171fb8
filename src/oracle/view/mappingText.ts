import { isAnonMapping, isFileMapping, mappingId } from '../../mm/page/mapping.ts';

/** What a page's mapping and index say, such as `anon_vma[1] index 3`. */
export function mappingText(mapping: number, index: number): string {
  if (isAnonMapping(mapping)) return `anon_vma[${mappingId(mapping)}] index ${index}`;
  if (isFileMapping(mapping)) return `file[${mappingId(mapping)}] index ${index}`;
  return mapping === 0 ? 'nothing' : `mapping ${mapping} index ${index}`;
}
