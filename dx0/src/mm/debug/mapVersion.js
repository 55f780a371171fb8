/**
 * For the oracles: how often something lost its page by its owner's wish. The low byte says how many such losses are
 * under way, since two may overlap; above it they are counted as they begin. A pin outlives one; a pin whose page
 * changed without one is a bug.
 */
const UNDER_WAY = 0xff;
const BEGIN = UNDER_WAY + 2;
const END = -1;
/** Whether the owner is about to lose the page while this is the version. */
export const isBeingLost = (version) => (version & UNDER_WAY) !== 0;
const unmappedAddress = (cpu, mm, vpage) => {
  const { mapVersion } = cpu.debug.layout;
  return mapVersion.base + (mm * cpu.layout.vpages + vpage) * mapVersion.stride;
};
const truncatedAddress = (cpu, file, index) => cpu.debug.layout.fileVersion.base + file * cpu.config.filePages + index;
/** Before a virtual page is unmapped. */
export function beginUnmapping(cpu, mm, vpage) {
  Atomics.add(cpu.debug.shadow, unmappedAddress(cpu, mm, vpage), BEGIN);
}
export function endUnmapping(cpu, mm, vpage) {
  Atomics.add(cpu.debug.shadow, unmappedAddress(cpu, mm, vpage), END);
}
/** Before a page of a file is truncated. */
export function beginTruncation(cpu, file, index) {
  Atomics.add(cpu.debug.shadow, truncatedAddress(cpu, file, index), BEGIN);
}
export function endTruncation(cpu, file, index) {
  Atomics.add(cpu.debug.shadow, truncatedAddress(cpu, file, index), END);
}
export const unmappedVersion = (cpu, mm, vpage) => Atomics.load(cpu.debug.shadow, unmappedAddress(cpu, mm, vpage));
export const truncatedVersion = (cpu, file, index) =>
  Atomics.load(cpu.debug.shadow, truncatedAddress(cpu, file, index));
//# sourceMappingURL=mapVersion.js.map
