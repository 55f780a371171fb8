import { execMm, exitMm, mmput } from '../../../src/mm/vm/exec.js';
import { fork as forkPages } from '../../../src/mm/vm/fork.js';
import { mmap, munmap as munmapPages } from '../../../src/mm/vm/munmap.js';
import { expectContent, forgetContent, inheritContent, Way } from '../../../src/oracle/witness/content.js';
import { closeMm, familyOf, newFamily, openMm, setFamily, useMm } from '../../../src/oracle/witness/usable.js';
import { pickTarget } from './access.js';
/** Unmaps one to three pages, and maps the range again, empty. */
export const munmap = {
  name: 'munmap',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    const count = Math.min(1 + random.below(3), cpu.layout.vpages - target.vpage);
    munmapPages(cpu, target.mm, target.vpage, count);
    mmap(cpu, target.mm, target.vpage, count);
    mmput(cpu, target.mm);
  },
};
/** Brings a dead address space to life, with nothing in it. */
export function startMm(actor, mm) {
  const { cpu, witness, other } = actor;
  if (execMm(cpu, mm) !== 0) return false;
  other.mm = mm;
  for (other.vpage = 0; other.vpage < cpu.config.anonPages; other.vpage++) forgetContent(witness, cpu, other);
  setFamily(witness, mm, newFamily(witness));
  openMm(witness, mm);
  return true;
}
export const exec = {
  name: 'exec',
  run(actor, random) {
    startMm(actor, random.below(actor.cpu.config.mms));
  },
};
/** Ends an address space. */
export const exit = {
  name: 'exit',
  run({ cpu, witness }, random) {
    const mm = random.below(cpu.config.mms);
    if (closeMm(witness, mm)) exitMm(cpu, mm);
  },
};
// A fork remembers what is known of every page of the parent; forks are rare enough to allocate for that.
const expectations = (count) => Array.from({ length: count }, () => ({ loss: 0, atLeast: -1, way: Way.Mapping }));
/** Forks a living address space, of which the caller has a user, into a dead one; what is known of it is inherited. */
export function forkMm({ cpu, witness, target, other }, parent, child) {
  target.mm = parent;
  other.mm = child;
  const before = expectations(cpu.config.anonPages);
  for (const [vpage, expectation] of before.entries()) {
    target.vpage = vpage;
    expectContent(witness, cpu, target, expectation);
  }
  if (forkPages(cpu, parent, child) !== 0) return;
  for (const [vpage, expectation] of before.entries()) {
    target.vpage = vpage;
    other.vpage = vpage;
    inheritContent(witness, cpu, target, other, expectation);
  }
  setFamily(witness, child, familyOf(witness, parent));
  openMm(witness, child);
}
/** Forks a living address space into a dead one. */
export const fork = {
  name: 'fork',
  run(actor, random) {
    const { cpu, witness } = actor;
    const parent = random.below(cpu.config.mms);
    const child = random.below(cpu.config.mms);
    if (parent === child || !useMm(witness, cpu, parent)) return;
    forkMm(actor, parent, child);
    mmput(cpu, parent);
  },
};
//# sourceMappingURL=addressSpaces.js.map
