import { isBeingLost, unmappedVersion } from '../../mm/debug/mapVersion.js';
import { HOLD_WORDS, MAX_HOLDS } from './witnessLayout.js';
const holdAt = (witness, cpu, i) => witness.layout.hold.base + cpu * witness.layout.hold.stride + i * HOLD_WORDS;
/** How many holds of a class a CPU has: counted as they come and go, since it is asked for at the end of every operation. */
const countAt = (witness, cpu, ref) =>
  witness.layout.hold.base + cpu * witness.layout.hold.stride + MAX_HOLDS * HOLD_WORDS + ref;
/** A free place among this CPU's holds, -1 when all are taken. */
export function freeHold(witness, cpu) {
  for (let i = 0; i < MAX_HOLDS; i++) if (witness.words[holdAt(witness, cpu.id, i)] === 0) return i;
  return -1;
}
/** Notes a reference in a free place. */
export function addHold(witness, cpu, hold) {
  const at = holdAt(witness, cpu.id, freeHold(witness, cpu));
  witness.words[at + 1] = hold.pfn;
  witness.words[at + 2] = hold.mm;
  witness.words[at + 3] = hold.vpage;
  witness.words[at + 4] = hold.unmapped;
  witness.words[at + 5] = hold.loss;
  witness.words[at + 6] = hold.longterm === true ? 1 : 0;
  witness.words[at] = hold.ref + 1;
  witness.words[countAt(witness, cpu.id, hold.ref)]++;
}
/** Forgets a hold; its reference is being dropped. */
export function removeHold(witness, cpu, i) {
  const { words } = witness;
  const at = holdAt(witness, cpu.id, i);
  if (words[at] !== 0) words[countAt(witness, cpu.id, words[at] - 1)]--;
  words[at] = 0;
}
/** Hold `i` of a CPU, undefined when the place is free. */
export function readHold(witness, cpu, i) {
  const at = holdAt(witness, cpu, i);
  const { words } = witness;
  if (words[at] === 0) return undefined;
  return {
    ref: words[at] - 1,
    pfn: words[at + 1],
    mm: words[at + 2],
    vpage: words[at + 3],
    unmapped: words[at + 4],
    loss: words[at + 5],
    ...(words[at + 6] === 1 && { longterm: true }),
  };
}
/** The page of hold `i` of a CPU. */
export const heldPage = (witness, cpu, i) => witness.words[holdAt(witness, cpu.id, i) + 1];
/** How many references of a class a CPU holds. */
export const countHolds = (witness, cpu, ref) => witness.words[countAt(witness, cpu.id, ref)];
/** Place of one of this CPU's holds of a class, the first from `start` on; -1 when there is none. */
export function findHold(witness, cpu, ref, start) {
  for (let n = 0; n < MAX_HOLDS; n++) {
    const i = (start + n) % MAX_HOLDS;
    if (witness.words[holdAt(witness, cpu.id, i)] === ref + 1) return i;
  }
  return -1;
}
/** All holds of a machine, for audits. */
export function allHolds(witness, machine) {
  const holds = [];
  for (let cpu = 0; cpu < machine.config.cpus; cpu++) {
    for (let i = 0; i < MAX_HOLDS; i++) {
      const hold = readHold(witness, cpu, i);
      if (hold !== undefined) holds.push({ cpu, hold });
    }
  }
  return holds;
}
/** Whether the virtual page a hold came from has been unmapped by its owner since. */
export const isUnmapped = (cpu, hold) =>
  unmappedVersion(cpu, hold.mm, hold.vpage) !== hold.unmapped || isBeingLost(hold.unmapped);
//# sourceMappingURL=holds.js.map
