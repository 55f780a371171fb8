/** Names `count` consecutive words: `array('pte', 2)` is `['pte[0]', 'pte[1]']`. */
export const array = (name, count) => Array.from({ length: count }, (_, i) => `${name}[${i}]`);
/** Hands out regions one after another; alignment in words (16 = one cache line). */
export class RegionPlanner {
  regions = [];
  #next;
  constructor(start = 0) {
    this.#next = start;
  }
  get end() {
    return this.#next;
  }
  add(name, count, fields, alignment = 1) {
    const base = Math.ceil(this.#next / alignment) * alignment;
    const stride = Math.ceil(fields.length / alignment) * alignment;
    const region = { name, base, stride, count, fields };
    this.regions.push(region);
    this.#next = base + stride * count;
    return region;
  }
}
/** The name of a word, such as `page[7].refcount`; `word[123]` when no region holds it. */
export function addressName(regions, address) {
  for (const region of regions) {
    const offset = address - region.base;
    if (offset < 0 || offset >= region.stride * region.count) continue;
    const index = Math.floor(offset / region.stride);
    const field = region.fields[offset % region.stride] ?? `pad[${offset % region.stride}]`;
    return region.count === 1 ? `${region.name}.${field}` : `${region.name}[${index}].${field}`;
  }
  return `word[${address}]`;
}
//# sourceMappingURL=region.js.map
