const SIZE = 0;
const SITE = 1;
const SINCE = 2;
const objectAt = (cpu, object) => cpu.debug.layout.slabObject.base + object * cpu.debug.layout.slabObject.stride;
/** A small object, by its number, was handed out. */
export function noteObjectAllocated(cpu, object, words, site) {
  const at = objectAt(cpu, object);
  cpu.debug.shadow[at + SITE] = site;
  cpu.debug.shadow[at + SIZE] = words;
}
export function noteObjectFreed(cpu, object) {
  cpu.debug.shadow[objectAt(cpu, object) + SIZE] = 0;
}
/** Words that were asked for; 0: the object is free. */
export const objectSize = (cpu, object) => cpu.debug.shadow[objectAt(cpu, object) + SIZE];
/** Who asked for it. */
export const objectSite = (cpu, object) => cpu.debug.shadow[objectAt(cpu, object) + SITE];
/** Notes the begin of the pin that an object describes, as pinHoldBegin returned it. */
export function setObjectSince(cpu, object, since) {
  cpu.debug.shadow[objectAt(cpu, object) + SINCE] = since;
}
export const objectSince = (cpu, object) => cpu.debug.shadow[objectAt(cpu, object) + SINCE];
//# sourceMappingURL=slabShadow.js.map
